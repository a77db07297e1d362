using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>The tables of one document as they are set: pages are told and the file is written by the same measures. For one thread.</summary>
/// <param name="layout">How they look.</param>
internal sealed class MeasuredTables(LayoutProfile layout)
{
    private readonly Dictionary<Table, (int Width, MeasuredTable Measured)> _tables = new(ReferenceEqualityComparer.Instance);

    /// <summary>A table in a type area so wide, in twips.</summary>
    public MeasuredTable Of(Table table, int width)
    {
        if (!_tables.TryGetValue(table, out var known) || known.Width != width)
            _tables[table] = known = (width, new MeasuredTable(table, layout, width));
        return known.Measured;
    }
}
