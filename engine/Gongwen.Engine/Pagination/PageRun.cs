namespace Gongwen.Engine.Pagination;

/// <summary>Puts items on pages as programs do: a chain of items kept together moves as one, everything else fills the page line by line.</summary>
internal sealed class PageRun
{
    private readonly int _height;
    private readonly Dictionary<int, int> _firstPages = [];

    /// <param name="firstPage">The number of the first page.</param>
    /// <param name="height">The height of the pages' type area, in twips.</param>
    public PageRun(int firstPage, int height) => (Page, _height) = (firstPage, height);

    /// <summary>The page that was written on last.</summary>
    public int Page { get; private set; }

    /// <summary>How much of it is filled, in twips.</summary>
    public int Used { get; private set; }

    /// <summary>The page a block begins on; null for one without items.</summary>
    public int? FirstPageOf(int block) => _firstPages.TryGetValue(block, out var page) ? page : null;

    public void Place(IReadOnlyList<FlowItem> items)
    {
        var header = 0;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.BreakBefore)
                NewPage();
            header = item.IsHeader ? (i > 0 && items[i - 1].IsHeader ? header : 0) + item.Height : item.Block == (i > 0 ? items[i - 1].Block : -1) ? header : 0;
            if ((i == 0 || !items[i - 1].KeepWithNext) && Used > 0 && Used + Needed(items, i) > _height)
                NewPage(item.IsHeader ? 0 : header);
            Fill(item);
        }
    }

    // What must fit on the page for the item to begin there: the chain it starts, up to the first line of what ends the chain.
    private static int Needed(IReadOnlyList<FlowItem> items, int start)
    {
        var needed = 0;
        for (var i = start; i < items.Count; i++)
        {
            if (i > start && items[i].BreakBefore)
                break;
            if (!items[i].KeepWithNext)
                return needed + (items[i].Whole ? items[i].Total : items[i].Height);
            needed += items[i].Total;
        }

        return needed;
    }

    private void Fill(FlowItem item)
    {
        for (var line = 0; line < item.Lines; line++)
        {
            if (Used > 0 && Used + item.Height > _height)
                NewPage();
            if (line == 0)
                _firstPages.TryAdd(item.Block, Page);
            Used += item.Height;
        }
    }

    private void NewPage(int used = 0)
    {
        Page++;
        Used = used;
    }
}
