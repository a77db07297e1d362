using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>Text under a heading as entries of gongwen:paragraphs: paragraphs, series, tables, in their order.</summary>
internal static class ContentValues
{
    /// <summary>The entries.</summary>
    /// <param name="leaves">The pieces.</param>
    /// <param name="runIn">What a heading that is run in says behind it, said in the form of its piece; null for none.</param>
    public static List<DataNode> Of(IReadOnlyList<ImportLeaf> leaves, (string Text, LeafForm Form)? runIn = null)
    {
        List<DataNode> values = [];
        if (runIn is { } first)
            Add(first.Form <= LeafForm.Structured ? Series.InLine(first.Text) : null, first.Text, first.Form, values);
        for (var at = 0; at < leaves.Count;)
            at = Add(leaves, at, values);
        return values;
    }

    /// <summary>A paragraph as data: text that comes back as it is, or one exactly as written.</summary>
    public static DataNode Text(string text, LeafForm form) =>
        form < LeafForm.Written && SentenceEnd.Close(text) == text ? ImportValue.Text(text) : ImportValue.Written(text);

    /// <summary>A series with its lead.</summary>
    public static DataNode Passage(Series series) =>
        series.Lead.Length == 0 ? ImportValue.Object(("要点", series.Points())) : ImportValue.Object(("导语", ImportValue.Text(series.Lead)), ("要点", series.Points()));

    private static int Add(IReadOnlyList<ImportLeaf> leaves, int at, List<DataNode> values)
    {
        var leaf = leaves[at];
        if (leaf.Form <= LeafForm.Structured && leaf.Block is Table table && TableValue.Of(table, leaf) is { } data)
        {
            values.Add(ImportValue.Object(("表格", data)));
            return at + 1;
        }

        if (leaf.Form == LeafForm.Written || leaf.Block is not Paragraph)
        {
            values.AddRange(leaf.Lines.Select(ImportValue.Written));
            return at + 1;
        }

        var text = TextOf(leaf);
        if (leaf.Form <= LeafForm.Structured)
        {
            var inLine = Series.InLine(text);
            if (inLine is null && Series.InParagraphs([.. leaves.Skip(at).Take(SeriesStyle.MostItems).TakeWhile(IsStructuredText).Select(TextOf)]) is { } series)
            {
                values.Add(Passage(series));
                return at + series.Items.Count;
            }

            Add(inLine, text, leaf.Form, values);
            return at + 1;
        }

        values.Add(Text(text, leaf.Form));
        return at + 1;
    }

    // What a paragraph says when its series is over becomes the next.
    private static void Add(Series? series, string text, LeafForm form, List<DataNode> values)
    {
        values.Add(series is null ? Text(text, form) : Passage(series));
        if (series is { Tail.Length: > 0 })
            values.Add(ImportValue.Text(series.Tail));
    }

    private static bool IsStructuredText(ImportLeaf leaf) => leaf is { Block: Paragraph, Form: <= LeafForm.Structured, Sources: [SourceParagraph] };

    private static string TextOf(ImportLeaf leaf) => ImportLeaf.TextOf((SourceParagraph)leaf.Sources[0]);
}
