using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>
/// Types as cases write them: one member a line, <c>name: kind</c>, <c>name?</c> for an optional one, members of an object or of a list's items two
/// spaces further in, <c>...: kind</c> for members of any other name, <c>kind or kind</c> for a union.
/// </summary>
internal static class TypeNotation
{
    public static LiquidType Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        return lines is ["any"] ? LiquidType.Any : ReadObject(lines, ref at, 0);
    }

    private static LiquidType ReadObject(string[] lines, ref int at, int indent)
    {
        var members = new List<LiquidMember>();
        LiquidType? additional = null;
        while (at < lines.Length && IndentOf(lines[at]) == indent)
        {
            var (name, kind) = (lines[at].Split(':')[0].Trim(), lines[at].Split(':')[1].Trim());
            at++;
            var type = ReadType(kind, lines, ref at, indent);
            if (name == "...")
                additional = type;
            else
                members.Add(new LiquidMember(name.TrimEnd('?'), type, isRequired: !name.EndsWith('?')));
        }

        return LiquidType.ObjectOf(members, additional);
    }

    private static LiquidType ReadType(string kind, string[] lines, ref int at, int indent)
    {
        if (kind.Contains(" or ", StringComparison.Ordinal))
        {
            var union = LiquidType.Nil;
            foreach (var part in kind.Split(" or "))
                union = LiquidType.Union(union == LiquidType.Nil ? ReadType(part, lines, ref at, indent) : union, ReadType(part, lines, ref at, indent));
            return union;
        }

        if (kind.StartsWith("list of ", StringComparison.Ordinal))
            return LiquidType.ListOf(ReadType(kind["list of ".Length..], lines, ref at, indent));
        return kind switch
        {
            "text" => LiquidType.String,
            "integer" => LiquidType.Integer,
            "number" => LiquidType.Number,
            "boolean" => LiquidType.Boolean,
            "date" => LiquidType.Date,
            "any" => LiquidType.Any,
            "null" => LiquidType.Nil.OrNil(),
            "list" => LiquidType.ListOf(ReadObject(lines, ref at, indent + 2)),
            "" => ReadObject(lines, ref at, indent + 2),
            _ => throw new FormatException($"'{kind}' is no kind of this notation."),
        };
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
