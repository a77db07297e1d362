using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Reading.Word;

/// <summary>The paragraphs and tables of a Word file with what styles, alignment and lists tell of them. A place is the number of the paragraph and the character in it.</summary>
internal sealed class WordReader
{
    // Twips: a third of a line of text.
    private const double FarIn = 2500;

    private readonly string _file;
    private readonly StyleSheet _styles;
    private readonly ListNumbering _numbering;

    private WordReader(DocxFile file, string name)
    {
        _file = name;
        _styles = new StyleSheet(file.Styles, new ThemeFonts(file.Theme, null));
        _numbering = new ListNumbering(file.Numbering);
    }

    /// <summary>Reads the paragraphs and tables in their order, blank paragraphs left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="body">Its body.</param>
    /// <param name="name">What messages call it.</param>
    public static SourceFile Read(DocxFile file, WordBody body, string name)
    {
        var reader = new WordReader(file, name);
        return new SourceFile(reader.Blocks(body.Items), body.Lines) { Word = file, OtherNumbers = reader._numbering.Unknown };
    }

    private List<SourceBlock> Blocks(IReadOnlyList<WordItem> items)
    {
        List<SourceBlock> blocks = [];
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at] is WordGrid grid)
            {
                if (Table(grid) is { } table)
                    blocks.Add(table);
                continue;
            }

            var first = (WordText)items[at];
            List<WordText> texts = [first];
            while (texts[^1].RunsOn && at + 1 < items.Count && items[at + 1] is WordText next)
            {
                texts.Add(next);
                at++;
            }

            if (Paragraph(texts) is { IsBlank: false } paragraph)
                blocks.Add(paragraph);
            blocks.AddRange(texts.SelectMany(text => Blocks(text.Boxes)));
        }

        return blocks;
    }

    private SourceParagraph Paragraph(List<WordText> texts)
    {
        var properties = texts[^1].Element.Child("pPr");
        var style = _styles.Paragraph(properties.Child("pStyle").Val());
        var direct = ParagraphLayer.Read(properties);
        var layer = style.Paragraph.With(direct);
        var label = Label(direct, style, texts.TrueForAll(text => string.IsNullOrWhiteSpace(text.Text)));
        var hint = StyleHints.Of(style);
        return new SourceParagraph([.. texts.SelectMany(Pieces)])
        {
            HeadingLevel = StyleHints.HeadingLevel(style.Name) is > 0 and var named ? named : layer.OutlineLevel is >= 0 and < 9 and var outline ? (int)outline + 1 : 0,
            ListLabel = label,
            IsTitle = hint == ElementKind.Title,
            IsCentred = layer.Justify == "center",
            IsRight = layer.Justify is "right" or "end" || layer.Left + (layer.First ?? 0) > FarIn || layer.LeftChars > 1000 || layer.FirstChars > 1000,
            IsContents = texts[0].IsContents || hint == ElementKind.Contents || style.Name.StartsWith("toc ", StringComparison.Ordinal),
        };
    }

    // A list counts a paragraph whether it has text or not; bullets are drawn, not said.
    private string Label(ParagraphLayer direct, StyleLook style, bool isBlank)
    {
        if ((direct.NumberingId ?? style.Paragraph.NumberingId) is not { } list)
            return "";
        var level = (int)(direct.NumberingLevel ?? style.Paragraph.NumberingLevel ?? 0);
        var label = _numbering.Next(list, level);
        return isBlank || _numbering.Level(list, level).Child("numFmt").Val() == "bullet" ? "" : label.Trim();
    }

    private IEnumerable<SourcePiece> Pieces(WordText text)
    {
        var start = 0;
        foreach (var line in text.Text.Split(WordBody.LineBreak))
        {
            if (start > 0)
                yield return new SourcePiece("\n", Place(text, start - 1, 1));
            if (line.Length > 0 || text.Text.Length == 0)
                yield return new SourcePiece(line, Place(text, start, line.Length));
            start += line.Length + 1;
        }
    }

    private SourceLocation Place(WordText text, int start, int length) =>
        new(_file, text.Number, start + 1, text.Number, start + length + 1) { Offset = text.Offset + start, Length = length };

    private SourceTable? Table(WordGrid grid)
    {
        var rows = grid.Rows.Where(row => row.Cells.Count > 0).ToList();
        if (rows.Count == 0)
            return null;
        var header = Math.Max(1, rows.TakeWhile(row => row.IsHeader).Count());
        return new SourceTable(
            [.. rows.Select(row => (IReadOnlyList<SourceCell>)[.. row.Cells.Select(cell => new SourceCell(ParagraphsOf(cell)) { Columns = cell.Columns })])],
            rows.Count > header ? header : 0,
            FirstOf(grid) is { } first ? Place(first, 0, first.Text.Length) : SourceLocation.OfFile(_file));
    }

    private List<SourceParagraph> ParagraphsOf(WordGridCell cell) =>
        [.. Flat(cell.Items).Select(text => Paragraph([text])).Where(paragraph => !paragraph.IsBlank)];

    // What stands in a table inside a cell is text of the cell.
    private static IEnumerable<WordText> Flat(IEnumerable<WordItem> items) => items.SelectMany(item => item switch
    {
        WordGrid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => Flat(cell.Items)),
        WordText text => Flat(text.Boxes).Prepend(text),
        _ => [],
    });

    private static WordText? FirstOf(WordGrid grid) => Flat([grid]).FirstOrDefault();
}
