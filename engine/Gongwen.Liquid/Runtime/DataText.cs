using System.Text;

namespace Gongwen.Liquid.Runtime;

/// <summary>Lists and objects as text, <c>["a", {"b"=>1}]</c>, without recursion and never longer than asked.</summary>
internal static class DataText
{
    public static bool TryInspect(in LiquidValue value, long maxLength, out string text)
    {
        var builder = new StringBuilder();
        var open = new Stack<(ILiquidList? List, ILiquidObject? Object, IEnumerator<string>? Names, int Next)>();
        var complete = Open(value, builder, open);
        while (complete && open.TryPop(out var frame))
        {
            if (builder.Length > maxLength)
            {
                complete = false;
                break;
            }

            if (frame.List is { } list)
            {
                if (frame.Next == list.Count)
                {
                    builder.Append(']');
                    continue;
                }

                if (frame.Next > 0)
                    builder.Append(", ");
                open.Push(frame with { Next = frame.Next + 1 });
                complete = Open(list[frame.Next], builder, open);
                continue;
            }

            if (!frame.Names!.MoveNext())
            {
                frame.Names.Dispose();
                builder.Append('}');
                continue;
            }

            if (frame.Next > 0)
                builder.Append(", ");
            var name = frame.Names.Current;
            AppendQuoted(builder, name);
            builder.Append("=>");
            frame.Object!.TryGetMember(name, out var member);
            open.Push(frame with { Next = 1 });
            complete = Open(member, builder, open);
        }

        if (builder.Length > maxLength)
        {
            builder.Length = (int)maxLength;
            complete = false;
        }

        text = builder.ToString();
        return complete;
    }

    // Writes a scalar, or the opening mark of what has parts. Nesting so deep can only be an attack: cut off there.
    private static bool Open(
        in LiquidValue value, StringBuilder builder, Stack<(ILiquidList? List, ILiquidObject? Object, IEnumerator<string>? Names, int Next)> open)
    {
        const int maxDepth = 100_000;
        if (open.Count > maxDepth)
            return false;
        switch (value.Kind)
        {
            case LiquidValueKind.Nil or LiquidValueKind.Absent:
                builder.Append("nil");
                break;
            case LiquidValueKind.String:
                AppendQuoted(builder, value.AsString!);
                break;
            case LiquidValueKind.List:
                builder.Append('[');
                open.Push((value.AsList, null, null, 0));
                break;
            case LiquidValueKind.Object when value.AsObject!.AsText is { } own:
                builder.Append(own);
                break;
            case LiquidValueKind.Object:
                builder.Append('{');
                open.Push((null, value.AsObject, value.AsObject!.MemberNames.GetEnumerator(), 0));
                break;
            default:
                builder.Append(value.ToText());
                break;
        }

        return true;
    }

    private static void AppendQuoted(StringBuilder builder, string text)
    {
        builder.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(c);
                    break;
                case '#' when i + 1 < text.Length && text[i + 1] is '{' or '$' or '@':
                    builder.Append("\\#");
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\r':
                    builder.Append("\\r");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                case '\u001b':
                    builder.Append("\\e");
                    break;
                case '\f':
                    builder.Append("\\f");
                    break;
                case '\v':
                    builder.Append("\\v");
                    break;
                case '\a':
                    builder.Append("\\a");
                    break;
                case '\b':
                    builder.Append("\\b");
                    break;
                case < ' ' or '\u007f':
                    builder.Append("\\x").Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    builder.Append(c);
                    break;
            }
        }

        builder.Append('"');
    }
}
