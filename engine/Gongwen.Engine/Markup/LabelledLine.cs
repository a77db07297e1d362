using System.Text.RegularExpressions;

namespace Gongwen.Engine.Markup;

/// <summary>A line of a container cut at its label: the template's own text up to the first colon. A value is never a label.</summary>
/// <param name="Label">Without the colon; null when the line has none.</param>
/// <param name="Rest">What stands behind the colon; the whole line when there is no label.</param>
internal readonly partial record struct LabelledLine(string? Label, MarkupLine Rest)
{
    /// <summary>True for a label as the markup has them (copy-number), known or not; 联系人 or GDP is text.</summary>
    public bool IsWord => Label is not null && Word().IsMatch(Label);

    public static LabelledLine Cut(MarkupLine line, MarkupSource source)
    {
        if (line.IsBlank || line.Atoms[0].Kind != AtomKind.Text)
            return new LabelledLine(null, line);
        var text = source.TextOf(line.Atoms[0]);
        var colon = text.IndexOfAny(':', '：');
        return colon <= 0 ? new LabelledLine(null, line) : new LabelledLine(text[..colon].Trim().ToString(), line.Skip(colon + 1, source));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
