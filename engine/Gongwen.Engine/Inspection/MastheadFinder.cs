using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>Finds 版头: the elements above the title, and where the text begins.</summary>
internal sealed class MastheadFinder(WordFile file)
{
    private const int MostBlocks = 40;
    private const int MostParagraphs = 100;
    private const double LeastMark = 20;

    // A mark that isn't known by its look may stand above the number.
    private const int MostUnknown = 2;

    /// <summary>What was found, in the order of the text.</summary>
    internal List<Element> Elements { get; } = [];

    /// <summary>Looks at the beginning of the file. Returns the number of the first block that is no part of the masthead.</summary>
    internal int Find()
    {
        foreach (var paragraph in FirstHeader(file).Where(IsMark))
            Elements.Add(Element.Whole(ElementKind.Mark, paragraph, 0) with { IsInHeader = true });
        var (end, unknown) = (0, 0);
        for (var i = 0; i < Math.Min(file.Blocks.Count, MostBlocks); i++)
        {
            var isTable = file.Blocks[i] is WordTable;
            foreach (var (paragraph, box) in ParagraphsOf(file.Blocks[i]).Take(MostParagraphs))
            {
                // A title is no part of it, nor is a number the body quotes.
                if (Elements.Exists(element => element.Kind == ElementKind.Number) && !isTable && box is null && !IsLetterhead(paragraph) && !paragraph.IsBlank)
                    return Ended(end);
                if (!paragraph.IsBlank && Known(paragraph, i, box))
                    end = i + 1;
                else if (!paragraph.IsBlank && box is null && (IsText(paragraph) || ++unknown > MostUnknown))
                    return Ended(end);
            }
        }

        return Ended(end);
    }

    /// <summary>The paragraphs of the header the first page shows, where letters have their mark.</summary>
    internal static IEnumerable<WordParagraph> FirstHeader(WordFile file) =>
        file.Sections[0].Headers.FirstOrDefault(header => header.Kind == (file.Sections[0].HasTitlePage ? "first" : "default"))?.Paragraphs ?? [];

    // Without a mark or number there is no masthead: a line of digits alone is none.
    private int Ended(int end)
    {
        if (Elements.Exists(element => element.Kind is ElementKind.Mark or ElementKind.Number))
            return end;
        Elements.Clear();
        return 0;
    }

    private static IEnumerable<(WordParagraph Paragraph, WordShape? Box)> ParagraphsOf(WordBlock block)
    {
        foreach (var paragraph in WordFile.ParagraphsOf(block))
        {
            foreach (var box in paragraph.Shapes)
            {
                foreach (var inner in box.Text)
                    yield return (inner, box);
            }

            yield return (paragraph, null);
        }
    }

    private bool Known(WordParagraph paragraph, int block, WordShape? box)
    {
        var text = paragraph.Trimmed;
        var hint = StyleHints.Of(paragraph.Style);
        if (hint == ElementKind.Mark || IsMark(paragraph))
            return Add(ElementKind.Mark);
        if (hint == ElementKind.CopyNumber || ElementText.IsCopyNumber(text))
            return Add(ElementKind.CopyNumber);
        if (hint == ElementKind.Classification || ElementText.IsClassification(text))
            return Add(ElementKind.Classification);
        if (hint == ElementKind.Urgency || ElementText.IsUrgency(text))
            return Add(ElementKind.Urgency);
        if (IsLetterhead(paragraph))
            return AddNumberAndSigners(paragraph, block, box);
        // Further signers, in rows between the label and the number.
        return text.Length <= 30 && Elements.Exists(element => element.Kind == ElementKind.SignerLabel) && !Elements.Exists(element => element.Kind == ElementKind.Number) && Add(ElementKind.Signer);

        bool Add(ElementKind kind)
        {
            Elements.Add(Element.Whole(kind, paragraph, block) with { Box = box });
            return true;
        }
    }

    private bool IsLetterhead(WordParagraph paragraph)
    {
        var text = paragraph.Trimmed;
        return ElementText.Number(text) is { } number && text.Length <= number.Length + 60 && paragraph.Look.Size < LeastMark && !text.Contains('。', StringComparison.Ordinal) && (number.Start == 0 || text.Contains("签发人", StringComparison.Ordinal) || IsLabel(text[..number.Start].Trim()) || Elements.Exists(element => element.Kind == ElementKind.SignerLabel))
            || ElementText.IsOrderNumber(text)
            || text.StartsWith("签发人", StringComparison.Ordinal)
            || (text.Length <= 20 && StyleHints.Of(paragraph.Style) is ElementKind.Number)
            || IsLabel(text);
    }

    private static bool IsLabel(string text) => ElementText.IsClassification(text) || ElementText.IsUrgency(text) || ElementText.IsCopyNumber(text);

    private bool AddNumberAndSigners(WordParagraph paragraph, int block, WordShape? box)
    {
        var text = paragraph.Text;
        var found = false;
        if (ElementText.Number(text) is { } number)
        {
            // Of a letter a label stands at the left of the number; upwards a signer at its right.
            var before = text[..number.Start].Trim();
            if (IsLabel(before))
                Add(ElementText.IsClassification(before) ? ElementKind.Classification : ElementText.IsUrgency(before) ? ElementKind.Urgency : ElementKind.CopyNumber, 0, number.Start);
            Add(ElementKind.Number, number.Start, number.Start + number.Length);
            if (!text.Contains("签发人", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(text[(number.Start + number.Length)..]))
                Add(ElementKind.Signer, number.Start + number.Length, text.Length);
        }
        else if (ElementText.IsOrderNumber(text.Trim()) || (StyleHints.Of(paragraph.Style) is ElementKind.Number && !text.Contains("签发人", StringComparison.Ordinal) && !Elements.Exists(element => element.Kind == ElementKind.SignerLabel)))
            Add(ElementKind.Number, 0, text.Length);
        var label = text.IndexOf("签发人", StringComparison.Ordinal);
        if (label < 0)
            return found;
        var names = label + "签发人".Length;
        while (names < text.Length && (text[names] is '：' or ':' || char.IsWhiteSpace(text[names])))
            names++;
        Add(ElementKind.SignerLabel, label, names);
        if (names < text.Length)
            Add(ElementKind.Signer, names, text.Length);
        return true;

        void Add(ElementKind kind, int start, int end)
        {
            Elements.Add(new Element(kind, paragraph, block, start, end) { Box = box });
            found = true;
        }
    }

    // Large and red, or large in the middle above a number.
    private bool IsMark(WordParagraph paragraph)
    {
        if (paragraph.Look.Size < LeastMark || Elements.Exists(element => element.Kind == ElementKind.Number) || StyleHints.Of(paragraph.Style) == ElementKind.Title)
            return false;
        return IsRed(paragraph.Look.Colour) || (paragraph.Look.Size >= 30 && paragraph.Justify is "center" or "distribute");
    }

    internal static bool IsRed(string colour) =>
        colour.Length == 6 && int.TryParse(colour, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var value)
        && value >> 16 > 160 && ((value >> 8) & 255) < 90 && (value & 255) < 90;

    private static bool IsText(WordParagraph paragraph) =>
        StyleHints.Of(paragraph.Style) is ElementKind.Title || paragraph.Trimmed.Length > 60 || StyleHints.HeadingLevel(paragraph.Style.Name) > 0;
}
