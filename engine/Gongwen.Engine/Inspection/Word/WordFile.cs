using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>A Word file as it looks: blocks in order with every level of their look resolved, and the sections they stand in.</summary>
internal sealed class WordFile
{
    private WordFile(IReadOnlyList<WordBlock> blocks, IReadOnlyList<WordSection> sections, bool hasEvenPages, RunFormat normal)
    {
        (Blocks, Sections, HasEvenPages, Normal) = (blocks, sections, hasEvenPages, normal);
    }

    /// <summary>Paragraphs and tables in the order of the text.</summary>
    internal IReadOnlyList<WordBlock> Blocks { get; }

    /// <summary>At least one.</summary>
    internal IReadOnlyList<WordSection> Sections { get; }

    /// <summary>True when even pages have headers and footers of their own.</summary>
    internal bool HasEvenPages { get; }

    /// <summary>How text of the default style looks.</summary>
    internal RunFormat Normal { get; }

    internal static WordFile Of(DocxFile file)
    {
        var theme = new ThemeFonts(file.Theme, file.Settings.Child("themeFontLang").Given("eastAsia"));
        var styles = new StyleSheet(file.Styles, theme);
        var tabWidth = file.Settings.Child("defaultTabStop").Number("val") ?? 720;
        var reader = new StoryReader(styles, theme, new ListNumbering(file.Numbering), tabWidth);
        var blocks = reader.Read(file.Document.Child("body")!);
        var sections = reader.Sections;
        if (sections.Count == 0)
            sections.Add(new WordSection(null));
        foreach (var block in blocks)
            block.Section = Math.Min(block.Section, sections.Count - 1);
        var stories = new Dictionary<string, IReadOnlyList<WordParagraph>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var paragraph in blocks.OfType<WordParagraph>().Where(paragraph => !paragraph.IsBlank))
            paragraph.Number = ++number;
        for (var i = 0; i < sections.Count; i++)
        {
            Inherit(sections[i].FooterIds, i > 0 ? sections[i - 1].FooterIds : null);
            Inherit(sections[i].HeaderIds, i > 0 ? sections[i - 1].HeaderIds : null);
            sections[i].Footers = Read(sections[i].FooterIds);
            sections[i].Headers = Read(sections[i].HeaderIds);
        }

        var normal = RunFormat.Of(styles.RunDefaults.With(styles.Paragraph(null).Run));
        return new WordFile(blocks, sections, file.Settings.Child("evenAndOddHeaders").Switch() ?? false, normal);

        List<WordFooter> Read(Dictionary<string, string> ids)
        {
            var footers = new List<WordFooter>();
            foreach (var (kind, id) in ids)
            {
                if (file.Part(id) is not { } part)
                    continue;
                // Sections share headers and footers.
                if (!stories.TryGetValue(id, out var paragraphs))
                    stories.Add(id, paragraphs = [.. new StoryReader(styles, theme, new ListNumbering(file.Numbering), tabWidth).Read(part).SelectMany(ParagraphsOf)]);
                footers.Add(new WordFooter(kind, paragraphs));
            }

            return footers;
        }
    }

    /// <summary>The paragraphs of a block: itself, or those in a table's cells.</summary>
    internal static IEnumerable<WordParagraph> ParagraphsOf(WordBlock block) => block is WordTable table ? table.Paragraphs : [(WordParagraph)block];

    private static void Inherit(Dictionary<string, string> own, Dictionary<string, string>? before)
    {
        foreach (var (kind, id) in before ?? [])
            own.TryAdd(kind, id);
    }
}
