using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Types and values in words.</summary>
internal static class TypeNames
{
    private static readonly (SchemaTypes Type, string Chinese, string English)[] Words =
    [
        (SchemaTypes.Number, "数字", "a number"),
        (SchemaTypes.Integer, "整数", "an integer"),
        (SchemaTypes.String, "文字", "text"),
        (SchemaTypes.Array, "列表", "a list"),
        (SchemaTypes.Object, "一组“键: 值”", "an object"),
        (SchemaTypes.Boolean, " true 或 false", "true or false"),
        (SchemaTypes.Null, "空值", "nothing"),
    ];

    public static string Chinese(SchemaTypes types) => string.Join("或", Chosen(types).Select(word => word.Chinese));

    public static string English(SchemaTypes types) => string.Join(" or ", Chosen(types).Select(word => word.English));

    public static string Found(DataNode node) => node.Kind switch
    {
        DataKind.Null => "空的",
        DataKind.Boolean => $" {node.Text}",
        DataKind.Number => $"数字 {Short(node.Text)}",
        DataKind.Text => node.Text.Length == 0 ? "空文字" : $"文字“{Short(node.Text)}”",
        DataKind.List => $"列表（{node.Items.Count} 项）",
        _ => "一组“键: 值”",
    };

    public static string FoundEnglish(DataNode node) => node.Kind switch
    {
        DataKind.Null => "nothing",
        DataKind.Boolean => node.Text,
        DataKind.Number => $"the number {Short(node.Text)}",
        DataKind.Text => node.Text.Length == 0 ? "empty text" : $"text '{Short(node.Text)}'",
        DataKind.List => $"a list of {node.Items.Count}",
        _ => "an object",
    };

    /// <summary>A value as a schema lists it.</summary>
    public static string Value(DataNode node) => node.Kind switch
    {
        DataKind.Null => "null",
        DataKind.List => "[…]",
        DataKind.Object => "{…}",
        _ => Short(node.Text),
    };

    /// <summary>The beginning of a text, on one line.</summary>
    public static string Short(string text)
    {
        const int Limit = 30;
        var line = text.Trim().ReplaceLineEndings(" ");
        if (line.Length <= Limit)
            return line;
        var cut = char.IsHighSurrogate(line[Limit - 1]) ? Limit - 1 : Limit;
        return line[..cut] + "……";
    }

    // "数字" alone says all when integers are meant too.
    private static IEnumerable<(SchemaTypes Type, string Chinese, string English)> Chosen(SchemaTypes types) =>
        Words.Where(word => types.HasFlag(word.Type) && !(word.Type == SchemaTypes.Integer && types.HasFlag(SchemaTypes.Number)));
}
