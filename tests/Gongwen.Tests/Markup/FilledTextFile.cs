using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Markup;

namespace Gongwen.Tests.Markup;

/// <summary>
/// Filled text written as a file: ⟦…⟧ is a value, 〖…〗 a gap, everything else the template's own words. In values \n \t \\ \uXXXX stand for
/// characters and \*N repeats what stands before it N times. Value number k stands on line k of "data.yaml".
/// </summary>
internal static class FilledTextFile
{
    public static FilledText Parse(string text)
    {
        var pieces = new List<FilledPiece>();
        var values = 0;
        var at = 0;
        while (at < text.Length)
        {
            var open = text.AsSpan(at).IndexOfAny('⟦', '〖');
            var end = open < 0 ? text.Length : at + open;
            if (end > at)
                pieces.Add(new FilledPiece(text[at..end], PieceKind.Literal, new Origin(Place(text, at, end), null)));
            if (open < 0)
                break;
            var isGap = text[end] == '〖';
            var close = text.IndexOf(isGap ? '〗' : '⟧', end);
            var value = Unescape(text[(end + 1)..close]);
            var place = new SourceLocation("data.yaml", ++values, 1, values, 1 + value.Length);
            pieces.Add(new FilledPiece(
                value,
                isGap ? PieceKind.Gap : PieceKind.Value,
                new Origin(Place(text, end, close + 1), isGap ? null : DataNode.OfText(value, place, $"值[{values - 1}]"))));
            at = close + 1;
        }

        return new FilledText(pieces);
    }

    private static SourceLocation Place(string text, int start, int end)
    {
        var (line, column) = Position(text, start);
        var (endLine, endColumn) = Position(text, end);
        return new SourceLocation("t.liquid", line, column, endLine, endColumn) { Offset = start, Length = end - start };
    }

    private static (int Line, int Column) Position(string text, int offset)
    {
        var line = text.AsSpan(0, offset).Count('\n') + 1;
        return (line, offset - text.AsSpan(0, offset).LastIndexOf('\n'));
    }

    private static string Unescape(string written)
    {
        var text = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\' || i + 1 == written.Length)
            {
                text.Append(written[i]);
                continue;
            }

            switch (written[++i])
            {
                case 'n':
                    text.Append('\n');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                case 'u':
                    text.Append((char)int.Parse(written.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case '*':
                    var repeated = text.ToString();
                    text.Insert(0, repeated, int.Parse(written.AsSpan(i + 1), CultureInfo.InvariantCulture) - 1);
                    i = written.Length;
                    break;
                default:
                    text.Append(written[i]);
                    break;
            }
        }

        return text.ToString();
    }
}
