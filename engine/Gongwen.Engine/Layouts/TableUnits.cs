using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>单位：, what stands before the unit of a table.</summary>
internal static class TableUnits
{
    private const string Label = "单位：";

    /// <summary>The label; empty when the unit says it itself.</summary>
    public static string LabelOf(Table table) =>
        Inline.TextOf(table.Unit).AsSpan().TrimStart().StartsWith(Label.AsSpan(0, 2), StringComparison.Ordinal) ? "" : Label;
}
