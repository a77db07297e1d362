using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Sees that 版头 stands first and 版记 last, that there is one of each, and that no page turn leaves an empty page.</summary>
internal sealed class DocumentOrder(MarkupFindings findings)
{
    /// <summary>The blocks in an order the writers can set; what stood elsewhere is said.</summary>
    public IReadOnlyList<MarkedBlock> Arrange(IReadOnlyList<MarkedBlock> marked)
    {
        var masthead = Only<Masthead>(marked, "masthead");
        var imprint = Only<Imprint>(marked, "imprint");
        var contents = Only<Contents>(marked, "contents");
        if (masthead is not null && marked[0].Block is not Masthead)
            findings.MastheadNotFirst(masthead.Origin.Template);
        if (imprint is not null && marked[^1].Block is not Imprint)
            findings.ImprintNotLast(imprint.Origin.Template);

        var between = marked.Where(block => block.Block is not (Masthead or Imprint) && (block.Block is not Contents || ReferenceEquals(block.Block, contents))).ToList();
        List<MarkedBlock> arranged = masthead is null ? [] : [new MarkedBlock(masthead)];
        for (var i = 0; i < between.Count; i++)
        {
            // Nothing, another turn or an attachment, which begins its own page, follows.
            if (between[i].Block is PageTurn && (i + 1 == between.Count || between[i + 1].Block is PageTurn or Attachment))
                continue;
            arranged.Add(between[i]);
        }

        if (imprint is not null)
            arranged.Add(new MarkedBlock(imprint));
        return arranged;
    }

    private T? Only<T>(IReadOnlyList<MarkedBlock> marked, string container)
        where T : Block
    {
        T? first = null;
        foreach (var block in marked.Select(block => block.Block).OfType<T>())
        {
            if (first is not null)
                findings.Second(block.Origin.Template, container, first.Origin.Template);
            first ??= block;
        }

        return first;
    }
}
