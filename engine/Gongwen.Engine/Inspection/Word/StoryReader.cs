using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>Reads the paragraphs and tables of the text, of a header, or of a footer in their order, as they look when all changes are accepted.</summary>
internal sealed class StoryReader(StyleSheet styles, ThemeFonts theme, ListNumbering numbering, double tabWidth)
{
    private const int MostEdges = 8;

    // Fields may span paragraphs, as a table of contents does.
    private readonly FieldStack _fields = new();
    private bool _pageEnded;

    /// <summary>The sections met so far.</summary>
    internal List<WordSection> Sections { get; } = [];

    internal List<WordBlock> Read(XElement story)
    {
        var blocks = new List<WordBlock>();
        Read(story, blocks, null);
        return blocks;
    }

    private void Read(XElement container, List<WordBlock> blocks, TableContext? table)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name.Namespace == WordNames.Compatibility)
            {
                if (Chosen(element) is { } chosen)
                    Read(chosen, blocks, table);
                continue;
            }

            if (element.Name.Namespace != WordNames.W)
                continue;
            switch (element.Name.LocalName)
            {
                case "p":
                    blocks.Add(Paragraph(element, table));
                    break;
                case "tbl":
                    var read = Table(element);
                    read.Section = Sections.Count;
                    blocks.Add(read);
                    break;
                case "sdt":
                    if (element.Child("sdtContent") is { } content)
                        Read(content, blocks, table);
                    break;
                case "customXml" or "ins" or "moveTo" or "smartTag":
                    Read(element, blocks, table);
                    break;
                case "sectPr":
                    Sections.Add(new WordSection(element));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The branch of a choice a program of today takes.</summary>
    internal static XElement? Chosen(XElement alternatives) =>
        alternatives.Name.LocalName != "AlternateContent" ? null : alternatives.Element(WordNames.Compatibility + "Choice") ?? alternatives.Element(WordNames.Compatibility + "Fallback");

    private WordParagraph Paragraph(XElement element, TableContext? table)
    {
        var properties = element.Child("pPr");
        var style = styles.Paragraph(properties.Child("pStyle").Val());
        var direct = ParagraphLayer.Read(properties);
        var inherited = styles.ParagraphDefaults.With(table?.Paragraph ?? ParagraphLayer.Nothing);
        var styled = inherited.With(style.Paragraph);
        var (list, level) = (direct.NumberingId ?? style.Paragraph.NumberingId, (int)(direct.NumberingLevel ?? style.Paragraph.NumberingLevel ?? 0));
        var definition = numbering.Level(list, level);
        var ofList = ParagraphLayer.Read(definition.Child("pPr"));
        // What a style says itself is nearer than the list it names; a list named by the paragraph is nearer than the style.
        var layer = (direct.NumberingId is not null ? styled.With(ofList) : inherited.With(ofList).With(style.Paragraph)).With(direct);
        var runLayer = styles.RunDefaults.With(table?.Run ?? RunLayer.Nothing).Toggling(style.Run);
        var label = list is not null && definition is not null ? numbering.Next(list, level) : "";
        var runs = new RunReader(styles, theme, _fields, runLayer, ReadBox);
        var isContents = _fields.InContents;
        runs.Read(element);
        var paragraph = new WordParagraph
        {
            Layer = layer,
            Style = style,
            Runs = runs.Runs,
            ListLabel = label,
            Mark = RunFormat.Of(runLayer.With(RunLayer.Read(properties.Child("rPr"), theme))),
            Shapes = runs.Shapes,
            StartsPage = layer.PageBreakBefore == true || runs.StartsPage || _pageEnded,
            IsContents = isContents || _fields.InContents || style.Name.StartsWith("toc ", StringComparison.Ordinal),
            TabWidth = tabWidth,
            Section = Sections.Count,
        };
        _pageEnded = runs.EndsPage;
        if (properties.Child("sectPr") is { } section)
            Sections.Add(new WordSection(section));
        return paragraph;
    }

    // The paragraphs in a box, those of its tables included.
    private List<WordParagraph> ReadBox(XElement content)
    {
        var blocks = new List<WordBlock>();
        Read(content, blocks, null);
        return [.. blocks.SelectMany(WordFile.ParagraphsOf)];
    }

    private WordTable Table(XElement element)
    {
        var properties = element.Child("tblPr");
        var styleId = properties.Child("tblStyle").Val();
        var look = properties.Child("tblLook");
        var hasFirstRow = look.Given("firstRow") is { } first ? first is "1" or "true" : look is not null;
        var style = styles.Find(styleId);
        var (firstRun, firstParagraph) = hasFirstRow ? styles.FirstRow(styleId) : (RunLayer.Nothing, ParagraphLayer.Nothing);
        var body = new TableContext(style?.Run ?? RunLayer.Nothing, style?.Paragraph ?? ParagraphLayer.Nothing);
        var head = new TableContext(body.Run.With(firstRun), body.Paragraph.With(firstParagraph));
        var rows = new List<WordRow>();
        foreach (var row in Inside(element, "tr"))
            rows.Add(Row(row, rows.Count == 0 ? head : body));
        var levels = styles.TableProperties(styleId).Append(properties).ToList();
        var grid = element.Child("tblGrid")?.Elements(WordNames.W + "gridCol").Select(column => column.Number("w") ?? 0).ToList() ?? [];
        var columns = Math.Max(grid.Count, rows.Count == 0 ? 1 : rows.Max(row => row.Cells.Count));
        var width = properties.Child("tblW") is { } wanted && wanted.Given("type") is "dxa" or null && wanted.Number("w") is > 0 and var given ? given : (double?)null;
        return new WordTable
        {
            Rows = rows,
            Columns = columns,
            Width = width ?? (properties.Child("tblW").Given("type") == "pct" || grid.Sum() <= 0 ? null : grid.Sum()),
            Indent = levels.Select(level => level.Child("tblInd").Number("w")).LastOrDefault(value => value is not null) ?? 0,
            Borders = Borders(levels),
            PaddingSide = levels.Select(level => (level.Child("tblCellMar").Child("left") ?? level.Child("tblCellMar").Child("start")).Number("w")).LastOrDefault(value => value is not null) ?? 108,
            PaddingTop = levels.Select(level => level.Child("tblCellMar").Child("top").Number("w")).LastOrDefault(value => value is not null) ?? 0,
            IsFloating = properties.Child("tblpPr") is not null,
        };
    }

    private WordRow Row(XElement row, TableContext context)
    {
        var properties = row.Child("trPr");
        var cells = new List<WordCell>();
        foreach (var cell in Inside(row, "tc"))
        {
            var blocks = new List<WordBlock>();
            Read(cell, blocks, context);
            var borders = cell.Child("tcPr").Child("tcBorders");
            cells.Add(new WordCell([.. blocks.SelectMany(WordFile.ParagraphsOf)], Border.Read(borders.Child("top")), Border.Read(borders.Child("bottom"))));
        }

        return new WordRow(cells, properties.Child("tblHeader").Switch() ?? false, properties.Child("cantSplit").Switch() ?? false);
    }

    private static Dictionary<string, Border> Borders(List<XElement?> levels)
    {
        var borders = new Dictionary<string, Border>(StringComparer.Ordinal);
        foreach (var edge in levels.SelectMany(level => level.Child("tblBorders")?.Elements().Take(MostEdges) ?? []))
        {
            if (Border.Read(edge) is { } border)
                borders[edge.Name.LocalName is "start" ? "left" : edge.Name.LocalName is "end" ? "right" : edge.Name.LocalName] = border;
        }

        return borders;
    }

    // Rows and cells may stand in content controls and in changes.
    private static IEnumerable<XElement> Inside(XElement container, string name)
    {
        foreach (var element in container.Elements().Where(element => element.Name.Namespace == WordNames.W))
        {
            if (element.Name.LocalName == name)
            {
                yield return element;
            }
            else if (element.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins")
            {
                foreach (var inner in Inside(element, name))
                    yield return inner;
            }
        }
    }

    private sealed record TableContext(RunLayer Run, ParagraphLayer Paragraph);
}
