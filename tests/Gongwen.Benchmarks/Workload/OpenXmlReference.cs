using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongwen.Contracts;
using Document = Gongwen.Contracts.Document;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Gongwen.Benchmarks.Workload;

/// <summary>The same paragraphs and rows written by hand with the Open XML SDK's objects: no template, no checks, no fine layout.</summary>
internal static class OpenXmlReference
{
    public static byte[] Write(Document document)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var block in document.Blocks)
            {
                if (block is Contracts.Table table)
                    body.Append(Rows(table));
                else
                    body.Append(TextsOf(block).Select(text => Of(text, "仿宋_GB2312", 32, block is Title ? JustificationValues.Center : JustificationValues.Both)));
            }

            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474 }));
            word.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
        }

        return file.ToArray();
    }

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Title title => [Inline.TextOf(title.Content)],
        AuthorLine author => [Inline.TextOf(author.Content)],
        Contracts.Recipients recipients => [Inline.TextOf(recipients.Content)],
        Contracts.Heading heading => [heading.Label + Inline.TextOf(heading.Content)],
        Contracts.Paragraph paragraph => [Inline.TextOf(paragraph.Content)],
        _ => [],
    };

    private static Table Rows(Contracts.Table table)
    {
        var written = new Table(new TableProperties(
            new TableBorders(new TopBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })));
        written.Append(new TableGrid(table.Columns.Select(_ => new GridColumn { Width = "1200" })));
        foreach (var row in table.Header.Concat(table.Rows))
            written.Append(new TableRow(row.Cells.Select(cell => new DocumentFormat.OpenXml.Wordprocessing.TableCell(new TableCellProperties(new TableCellWidth { Width = "1200", Type = TableWidthUnitValues.Dxa }), Of(Inline.TextOf(cell.Content), "仿宋_GB2312", 24, JustificationValues.Left)))));
        return written;
    }

    private static Paragraph Of(string text, string font, int halfPoints, JustificationValues alignment) => new(
        new ParagraphProperties(new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact }, new Indentation { FirstLineChars = 200 }, new Justification { Val = alignment }),
        new Run(
            new RunProperties(new RunFonts { EastAsia = font, Ascii = "Times New Roman" }, new FontSize { Val = halfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
            new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
