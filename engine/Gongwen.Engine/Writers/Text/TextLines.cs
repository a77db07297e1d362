using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Markup;

namespace Gongwen.Engine.Writers.Text;

/// <summary>Places lines on a width counted in half characters, by full-width spaces.</summary>
internal sealed class TextLines(StringBuilder text, int width)
{
    private const char WideSpace = '\u3000';

    /// <summary>How many half characters a line holds.</summary>
    internal int Width => width;

    internal static int WidthOf(string line) => CharacterClasses.DisplayWidth(line);

    /// <summary>Lines after so many half characters.</summary>
    internal void At(int left, string lines)
    {
        foreach (var line in lines.Split('\n'))
            text.Append(Spaces(left)).Append(line).Append('\n');
    }

    internal void Plain(string lines) => text.Append(lines).Append('\n');

    internal void Plain(IReadOnlyList<Inline> content) => Plain(Inline.TextOf(content));

    internal void Middle(string lines)
    {
        foreach (var line in lines.Split('\n'))
            At((width - WidthOf(line)) / 2, line);
    }

    /// <summary>Lines that end so many half characters before the edge.</summary>
    internal void Right(int free, string lines)
    {
        foreach (var line in lines.Split('\n'))
            At(width - free - WidthOf(line), line);
    }

    /// <summary>Two texts on one line, the second at its end.</summary>
    internal void Both(int left, string first, int free, string second) =>
        text.Append(Spaces(left)).Append(first).Append(Spaces(Math.Max(2, width - free - left - WidthOf(first) - WidthOf(second)))).Append(second).Append('\n');

    internal void Blank(int count = 1) => text.Append('\n', count);

    internal static string Spaces(int halves) => halves <= 0 ? "" : new string(WideSpace, halves / 2) + new string(' ', halves % 2);
}
