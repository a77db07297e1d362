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

    /// <summary>The width of text as Chinese fonts draw it, in twips.</summary>
    internal double WidthOf(ReadOnlySpan<char> text) => (Layer.AutoSpace == false ? TextWidth.Of(text) : TextWidth.OfSpaced(text)) * Look.CharacterWidth;

    /// <summary>Where the text of its first line begins and ends on a line so long, in twips.</summary>
    internal (double Start, double End) Extent(double line)
    {
        var segments = Segments(line);
        return segments.Count == 0 ? (Left + First, Left + First) : (segments[0].Start, segments[^1].End);
    }

    /// <summary>The pieces of its first line between tabs, without white space around, each with where it begins and ends.</summary>
    internal IReadOnlyList<(double Start, double End)> Segments(double line)
    {
        var text = (ListLabel + Text).TrimStart('\n').Split('\n')[0];
        if (Justify is "right" or "center")
        {
            var width = WidthOf(text.AsSpan().Trim());
            var trailing = TextWidth.Of(text.AsSpan(text.TrimEnd().Length)) * Look.CharacterWidth;
            var first = Math.Max(0, First);
            var start = Justify == "right" ? line - Right - trailing - width : Left + first + ((line - Left - Right - first - width) / 2);
            return width > 0 ? [(start, start + width)] : [];
        }

        var segments = new List<(double, double)>();
        var at = Left + First;
        foreach (var (index, piece) in text.Split('\t').Index())
        {
            var width = WidthOf(piece);
            if (index > 0)
            {
                var (kind, stop) = NextTab(at);
                at = kind is "right" or "end" ? Math.Max(at, stop - width) : kind == "center" ? Math.Max(at, stop - (width / 2)) : stop;
            }

            var visible = piece.AsSpan().Trim();
            if (!visible.IsEmpty)
            {
                var start = at + (TextWidth.Of(piece.AsSpan(0, piece.Length - piece.TrimStart().Length)) * Look.CharacterWidth);
                segments.Add((start, start + WidthOf(visible)));
            }

            at += width;
        }

        return segments;
    }

    private double Length(double? hundredths, double? twips) => hundredths is { } characters and not 0 ? characters / 100 * Look.CharacterWidth : twips ?? 0;

    // A hanging indent ends with a stop of its own.
    private (string Kind, double Position) NextTab(double at)
    {
        var tabs = Layer.Tabs ?? [];
        var (low, high) = (0, tabs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tabs[middle].Position > at + 1)
                high = middle;
            else
                low = middle + 1;
        }

        if (low < tabs.Count)
            return First < 0 && Left > at + 1 && Left < tabs[low].Position ? ("left", Left) : tabs[low];
        if (First < 0 && Left > at + 1)
            return ("left", Left);
        var width = Math.Max(20, TabWidth);
        return ("left", (Math.Floor((at + 1) / width) + 1) * width);
    }
}
