using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Facts;

/// <summary>What facts may be called, and what a column may say.</summary>
internal static class FactNames
{
    private const int Longest = 64;

    /// <summary>True for a name templates can write behind a point.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= Longest && !char.IsDigit(text[0]) && text.All(character => char.IsLetterOrDigit(character) || character == '_');

    public static Finding Wrong(DataProperty property) => new(FactFault.Codes.Wrong, Severity.Error,
        new($"名字“{property.Key}”只能用文字（含汉字）、数字和下划线，不以数字开头", $"the name '{property.Key}' takes letters of any script, digits and '_', no digit first"))
    {
        Hint = new("模板要按这个名字取数，例如 台账统计.专题党课次数", "templates use it as a name, e.g. 台账统计.专题党课次数"),
        Location = property.KeyLocation,
        Path = property.Value.Path,
        Text = property.Key,
    };

    /// <summary>True for a column that may hold text; of a list its items count.</summary>
    public static bool IsOfText(Schema schema) => Types(schema).HasFlag(SchemaTypes.String);

    /// <summary>True for a column that may hold numbers.</summary>
    public static bool IsOfNumbers(Schema schema) => (Types(schema) & (SchemaTypes.Number | SchemaTypes.Integer)) != SchemaTypes.None;

    private static SchemaTypes Types(Schema schema) =>
        schema.Closure.Types | (schema.Closure.Types.HasFlag(SchemaTypes.Array) && schema.Closure.Items is { } items ? items.Closure.Types : SchemaTypes.None);

    /// <summary>True for a name the template language gives a meaning of its own.</summary>
    public static bool IsTaken(string name) => name is "forloop" or "tablerowloop" or "empty" or "blank" or "nil" or "null" or "true" or "false" or "and" or "or" or "contains";

    public static Finding Taken(DataProperty property) => new(FactFault.Codes.Wrong, Severity.Error,
        new($"名字“{property.Key}”是模板语言自己用的，模板里取不到这个数", $"the template language has a meaning of its own for '{property.Key}', so that templates can't get at it"))
    {
        Hint = new("换一个名字，例如 台账统计", "choose another name, e.g. 台账统计"),
        Location = property.KeyLocation,
        Path = property.Value.Path,
        Text = property.Key,
    };

    /// <summary>The only values a column may have; null when it may have others.</summary>
    public static IReadOnlyList<string>? EnumOf(Schema schema)
    {
        if (schema.Enum is { } values)
            return [.. values.Select(value => value.Text)];
        if (schema.RefTarget is { } target && EnumOf(target) is { } referred)
            return referred;
        if (schema.AllOf.Select(EnumOf).FirstOrDefault(found => found is not null) is { } common)
            return common;
        return schema.Closure.Items is { } items && schema.Closure.Types == SchemaTypes.Array ? EnumOf(items) : null;
    }
}
