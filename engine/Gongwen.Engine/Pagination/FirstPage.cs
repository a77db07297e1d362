using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Pagination;

/// <summary>首页必须显示正文: recipients too many to leave room for the text on the first page go into the imprint (GB/T 9704-2012, 7.3.2).</summary>
internal static class FirstPage
{
    private const string Colons = "：:";

    /// <summary>The document with its recipients moved; null when they stay.</summary>
    public static Document? WithText(Document document, LayoutProfile layout)
    {
        var blocks = document.Blocks.ToList();
        var recipients = blocks.FindIndex(block => block is Recipients);
        if (recipients < 0 || !layout.Masthead.Show || !layout.Imprint.Show || blocks is not [Masthead, ..])
            return null;
        var tables = new MeasuredTables(layout);
        var text = blocks.FindIndex(recipients, block => block is Paragraph or Heading);
        if (text < 0 || Paginator.FirstPageOf(document, layout, tables, text) == 1)
            return null;

        var names = WithoutColon(((Recipients)blocks[recipients]).Content);
        var imprint = blocks[^1] as Imprint;
        if (imprint is not null)
            blocks[^1] = imprint with { Recipients = names };
        else
            blocks.Add(new Imprint(blocks[recipients].Origin) { Recipients = names });
        blocks.RemoveAt(recipients);
        var moved = document with { Blocks = blocks };
        // It must help.
        return Paginator.FirstPageOf(moved, layout, tables, text - 1) == 1 ? moved : null;
    }

    private static IReadOnlyList<Inline> WithoutColon(IReadOnlyList<Inline> content)
    {
        if (content[^1] is not TextRun { Text: [.., var last] } run || !Colons.Contains(last, StringComparison.Ordinal))
            return content;
        return run.Text.Length == 1 ? [.. content.SkipLast(1)] : [.. content.SkipLast(1), run with { Text = run.Text[..^1] }];
    }
}
