using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Markup;

/// <summary>The widths of columns as the schema of the report gives them (x-width), for tables that say @path.</summary>
/// <param name="schema">The schema of the report; null when there is none.</param>
internal sealed class TableWidths(Schema? schema)
{
    /// <summary>No schema: every @path is unknown.</summary>
    public static TableWidths None { get; } = new(null);

    /// <summary>The table with the widths its columns have in the schema; 1 where no property of the list is called as the column is.</summary>
    public Table Apply(Table table, string path, SourceLocation? place, MarkupFindings findings)
    {
        if (!Check(path, place, findings))
            return table;
        var item = ListAt(path)!.Closure;
        var grid = HeaderGrid.Of(table);
        return table with { Columns = [.. table.Columns.Select((column, at) => column with { Weight = Width(item, grid, at) })] };
    }

    // The cell nearest to the body says most about the column.
    private static double Width(SchemaClosure item, TableCell?[,] grid, int column)
    {
        for (var row = grid.GetLength(0) - 1; row >= 0; row--)
        {
            var name = string.Concat(Inline.TextOf(grid[row, column]?.Content ?? []).Where(c => !char.IsWhiteSpace(c)));
            foreach (var key in item.Keys)
            {
                var property = item.Property(key)!;
                if ((name == key || name == property.FindTitle()) && property.FindColumnWidth() is { } width)
                    return width;
            }
        }

        return 1;
    }

    /// <summary>Says so when the report has no such list.</summary>
    public bool Check(string path, SourceLocation? place, MarkupFindings findings)
    {
        if (ListAt(path) is not null)
            return true;
        findings.UnknownWidths(place, path, schema is null ? null : NearestKey.Find(path, [.. Lists(schema, "", depth: 4)]));
        return false;
    }

    // What an item of the list at a dotted path may be.
    private Schema? ListAt(string path)
    {
        var at = schema;
        foreach (var key in path.Split('.'))
        {
            // Lists in lists: a path goes through their items.
            at = at is { Closure: { Items: { } items, Keys.Count: 0 } } ? items : at;
            at = at?.Closure.Property(key);
        }

        return at?.Closure.Items;
    }

    private static IEnumerable<string> Lists(Schema at, string before, int depth)
    {
        var closure = at.Closure is { Items: { } items, Keys.Count: 0 } ? items.Closure : at.Closure;
        foreach (var key in depth == 0 ? [] : closure.Keys)
        {
            var property = closure.Property(key)!;
            if (property.Closure.Items is not null)
                yield return before + key;
            foreach (var path in Lists(property, $"{before}{key}.", depth - 1))
                yield return path;
        }
    }
}
