using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Writers.Xlsx;

/// <summary>A list of a genre's data that a sheet can hold.</summary>
/// <param name="Path">Where it stands in the report.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="Columns">What its items hold.</param>
internal sealed record FormList(string Path, string Title, string Sheet, IReadOnlyList<TableTarget> Columns)
{
    private const int LongestName = 31;
    private const int MostDepth = 4;

    /// <summary>True for a list that is a table and nothing else: each item an object, each value of it a word, a number, a day or some texts.</summary>
    public required bool IsLedger { get; init; }

    /// <summary>The lists of a report whose items have keys, in the order of the schema; lists inside items are none.</summary>
    public static IReadOnlyList<FormList> Of(Schema root)
    {
        var lists = new List<FormList>();
        Add(root, "", 0, lists);
        return lists;
    }

    private static void Add(Schema schema, string path, int depth, List<FormList> lists)
    {
        foreach (var key in schema.Closure.Keys)
        {
            var (value, own) = (schema.Closure.Property(key)!, DataPath.Key(path, key));
            if (TableTarget.IsListOfObjects(value))
            {
                var title = value.FindTitle() ?? key;
                var columns = TableTarget.Of(value.Closure.Items!);
                var isLedger = value.Closure.Types == SchemaTypes.Array && value.Closure.Items!.Closure.Types == SchemaTypes.Object && columns.All(column => IsPlain(column.Schema));
                lists.Add(new FormList(own, title, NameOf(title, lists), columns) { IsLedger = isLedger });
            }
            else if (value.Closure.Types == SchemaTypes.Object && depth < MostDepth)
            {
                Add(value, own, depth + 1, lists);
            }
        }
    }

    // Paragraphs may be more than texts, but a cell holds texts.
    private static bool IsPlain(Schema schema) =>
        !schema.Closure.Types.HasFlag(SchemaTypes.Object) && (schema.Closure.Items is not { } items || items.Closure.Types != SchemaTypes.Object);

    // What Excel takes for the name of a sheet, each once.
    private static string NameOf(string title, List<FormList> lists)
    {
        var name = string.Concat(title.Where(c => !":\\/?*[]'".Contains(c, StringComparison.Ordinal) && !char.IsControl(c))).Trim();
        if (name.Length > LongestName)
            name = name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
        var unique = name.Length > 0 ? name : "Sheet";
        for (var number = 2; lists.Exists(list => string.Equals(list.Sheet, unique, StringComparison.OrdinalIgnoreCase)) || unique == FormWriter.Guide; number++)
            unique = $"{name[..Math.Min(name.Length, LongestName - 3)]}{number}";
        return unique;
    }
}
