using System.Text;

namespace Gongwen.Engine.Adopting;

/// <summary>Words of a model text as a template writes them: no character of theirs is markup or a tag, a blank is {{ its field }}.</summary>
internal static class TemplateText
{
    /// <summary>The line.</summary>
    public static string Of(ModelLine line, FieldTable fields)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var blank in line.Blanks)
        {
            Literal(text, line.Text, at, blank.Start);
            Value(text, blank.Of(line.Text), fields.Of(line, blank));
            at = blank.End;
        }

        Literal(text, line.Text, at, line.Text.Length);
        return text.ToString();
    }

    private static void Value(StringBuilder text, string written, Field field)
    {
        var trimmed = written.Trim();
        text.Append("{{ ").Append(field.Name);
        if (field.Kind == FieldKind.Date)
            text.Append(" | 日期");
        // The sample holds the blank as it is written first.
        if (trimmed.Length > 0 && trimmed != field.Blanks[0])
            text.Append(" | 范文空: '").Append(trimmed).Append('\'');
        text.Append(" }}");
    }

    private static void Literal(StringBuilder text, string line, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var c = line[at];
            switch (c)
            {
                case '{':
                    text.Append("{{ '{' }}");
                    break;
                case '\n':
                    text.Append("{br}");
                    break;
                case '\\' or '*' or '|' or '^' or '<':
                    text.Append('\\').Append(c);
                    break;
                case '#' or ':' when line.AsSpan(0, at).Trim().Length == 0:
                    text.Append('\\').Append(c);
                    break;
                // The name of a unit, a date or an office stands before a colon.
                case ':' when at > 0 && char.IsAsciiLetter(line[at - 1]):
                    text.Append('\\').Append(c);
                    break;
                default:
                    text.Append(char.IsControl(c) ? ' ' : c);
                    break;
            }
        }
    }
}
