using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Whether a keyword's value asks for no less than another.</summary>
internal static class Tightening
{
    /// <summary>True when everything the value above allows is allowed below; null when the two can't be compared.</summary>
    public static bool? Of(string keyword, DataNode below, DataNode above) => keyword switch
    {
        "minimum" or "exclusiveMinimum" or "minLength" or "minItems" or "minProperties" or "minContains" => Compare(above, below) >= 0,
        "maximum" or "exclusiveMaximum" or "maxLength" or "maxItems" or "maxProperties" or "maxContains" => Compare(above, below) <= 0,
        "uniqueItems" => above.Boolean == true || below.Boolean != true,
        "enum" => Compared(above, below, item => below.Items.Any(other => DataEquality.Instance.Equals(item, other))),
        "type" => Types(above).All(type => Types(below).Any(other => other == type || (type == "integer" && other == "number"))),
        "additionalProperties" => above.Boolean == false ? true : below.Boolean == true ? true : false,
        _ => DataEquality.Instance.Equals(below, above) ? true : null,
    };

    /// <summary>A value as a message shows it.</summary>
    public static string Shown(DataNode node) => node.Kind switch
    {
        DataKind.List => "[" + string.Join(", ", node.Items.Select(Shown)) + "]",
        DataKind.Object => "{…}",
        _ => node.Text,
    };

    private static bool? Compared(DataNode above, DataNode below, Func<DataNode, bool> isAllowed) =>
        above.Kind == DataKind.List && below.Kind == DataKind.List ? above.Items.All(isAllowed) : null;

    // A value that is no number is told by the compiler of the whole.
    private static int? Compare(DataNode above, DataNode below) =>
        above.Number is { } a && below.Number is { } b ? a.CompareTo(b) : 0;

    private static IEnumerable<string> Types(DataNode node) => node.Kind == DataKind.List ? node.Items.Select(item => item.Text) : [node.Text];
}
