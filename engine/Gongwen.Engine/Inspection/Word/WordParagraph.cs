using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>A paragraph, all levels of its look resolved.</summary>
internal sealed class WordParagraph : WordBlock
{
    /// <summary>Counted among the paragraphs with text outside tables, from 1; 0 for others.</summary>
    internal int Number { get; set; }

    internal required ParagraphLayer Layer { get; init; }

    internal required StyleLook Style { get; init; }

    internal required IReadOnlyList<WordRun> Runs { get; init; }

    /// <summary>The label a list of Word puts before the text; "" for none.</summary>
    internal required string ListLabel { get; init; }

    /// <summary>How the end of the paragraph looks, which is how an empty one is high.</summary>
    internal required RunFormat Mark { get; init; }

    /// <summary>Lines and boxes anchored here.</summary>
    internal required IReadOnlyList<WordShape> Shapes { get; init; }

    /// <summary>True when a page break stands before its text, or the paragraph asks for one.</summary>
    internal required bool StartsPage { get; set; }

    /// <summary>True for a line of a table of contents.</summary>
    internal required bool IsContents { get; init; }

    /// <summary>The default distance of tab stops, in twips.</summary>
    internal required double TabWidth { get; init; }

    internal string Text => _text ??= string.Concat(Runs.Select(run => run.Text));

    private string? _text;

    /// <summary>Label and text without white space around.</summary>
    internal string Trimmed => _trimmed ??= (ListLabel + Text).Trim();

    private string? _trimmed;

    internal bool IsBlank => Trimmed.Length == 0;

    /// <summary>How its text looks: the first run with something to see, else the mark.</summary>
    internal RunFormat Look => _look ??= Runs.FirstOrDefault(run => !string.IsNullOrWhiteSpace(run.Text))?.Format ?? Mark;

    private RunFormat? _look;

    internal string Justify => Layer.Justify switch { "end" => "right", "start" or null => "left", { } justify => justify };

    /// <summary>Left indent in twips.</summary>
    internal double Left => Length(Layer.LeftChars, Layer.Left);

    /// <summary>Right indent in twips.</summary>
    internal double Right => Length(Layer.RightChars, Layer.Right);

    /// <summary>Indent of the first line in twips; negative for a hanging one.</summary>
    internal double First => Length(Layer.FirstChars, Layer.First);

    /// <summary>White space and tabs before the text, in twips, where the first line begins at a place.</summary>
    internal double LeadingSpace(double from)
    {
        var at = from;
        foreach (var character in Text)
        {
            if (character == '\t')
                at = NextTab(at);
            else if (char.IsWhiteSpace(character) && character != '\n')
                at += (character is '\u3000' or '\u2003' ? 1 : 0.5) * Look.CharacterWidth;
            else
                break;
        }

        return at - from;
    }

    /// <summary>The width of text as Chinese fonts draw it, in twips.</summary>
    internal double WidthOf(ReadOnlySpan<char> text) => TextWidth.Of(text) * Look.CharacterWidth;

    /// <summary>Where its first line begins and ends on a line so long, in twips.</summary>
    internal (double Start, double End) Extent(double line)
    {
        var leading = Justify is "right" or "center" ? 0 : LeadingSpace(Left + First);
        var visible = Trimmed.Split('\n')[0];
        var width = WidthOf(visible);
        var trailing = WidthOf(Text.AsSpan(Text.TrimEnd().Length));
        return Justify switch
        {
            "right" => (line - Right - trailing - width, line - Right - trailing),
            "center" => (Left + Math.Max(0, First) + ((line - Left - Right - Math.Max(0, First) - width) / 2), Left + Math.Max(0, First) + ((line - Left - Right - Math.Max(0, First) + width) / 2)),
            _ => (Left + First + leading, Left + First + leading + width),
        };
    }

    private double Length(double? hundredths, double? twips) => hundredths is { } characters and not 0 ? characters / 100 * Look.CharacterWidth : twips ?? 0;

    private double NextTab(double at)
    {
        foreach (var stop in Layer.Tabs ?? [])
        {
            if (stop > at + 1)
                return stop;
        }

        var width = Math.Max(20, TabWidth);
        return (Math.Floor((at + 1) / width) + 1) * width;
    }
}
