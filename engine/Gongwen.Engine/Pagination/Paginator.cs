using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Pagination;

/// <summary>
/// Tells the pages of a document before it is drawn. Programs and fonts differ, so pages are counted as a narrow and as a wide font would fill them;
/// where the two part at the end of the text, its last paragraph is made to begin a page, and they meet again.
/// </summary>
internal sealed class Paginator
{
    private readonly Document _document;
    private readonly LayoutProfile _layout;
    private readonly DocumentFlow[] _flows;
    private readonly HashSet<int> _breaks = [];
    private readonly int?[] _firstPages;

    private Paginator(Document document, LayoutProfile layout, MeasuredTables tables)
    {
        (_document, _layout) = (document, layout);
        _flows = [new DocumentFlow(document, layout, tables, TextMetric.Wide), new DocumentFlow(document, layout, tables, TextMetric.Narrow)];
        _firstPages = new int?[document.Blocks.Count];
    }

    /// <summary>The plan; a document with neither imprint nor contents needs none, and its pages aren't told.</summary>
    public static PagePlan Plan(Document document, LayoutProfile layout, MeasuredTables tables) =>
        document.Blocks.Any(block => block is Contents || (block is Imprint && layout.Imprint.Show))
            ? new Paginator(document, layout, tables).Plan()
            : new PagePlan(new HashSet<int>(), ImprintPlacement.SamePage, [], 0);

    /// <summary>The page a block of the document's first part begins on.</summary>
    public static int FirstPageOf(Document document, LayoutProfile layout, MeasuredTables tables, int block)
    {
        var paginator = new Paginator(document, layout, tables);
        paginator.Run(0, block + 1, 1, document.Landscape);
        return paginator._firstPages[block] ?? 1;
    }

    /// <summary>The page that the blocks up to one, of the document's first part, end on: for the wide and for the narrow font.</summary>
    public static IReadOnlyList<int> EndsOf(Document document, LayoutProfile layout, MeasuredTables tables, int end) =>
        [.. new Paginator(document, layout, tables).Run(0, end, 1, document.Landscape).Select(place => place.Page)];

    private PagePlan Plan()
    {
        var blocks = _document.Blocks;
        var imprint = _layout.Imprint.Show ? blocks.OfType<Imprint>().LastOrDefault() : null;
        // What lies behind it isn't sent: its pages don't count.
        var end = imprint is null ? blocks.Count : blocks.ToList().LastIndexOf(imprint);
        var (page, sure, landscape) = (1, true, _document.Landscape);
        (int Page, int Used)[] ends = [(1, 0), (1, 0)];
        var start = 0;
        while (start < end)
        {
            landscape = blocks[start] switch { PageTurn turn => turn.Landscape, Attachment attachment => attachment.Landscape, _ => landscape };
            var stop = start + 1;
            while (stop < end && blocks[stop] is not (PageTurn or Attachment))
                stop++;
            var isLast = stop == end;
            ends = Run(start, stop, page, landscape);
            if (imprint is not null && (ends[0].Page != ends[1].Page || (isLast && NeedsPush(ends, imprint, landscape))))
                ends = Push(start, stop, page, landscape, ends, isLast ? imprint : null);
            sure &= ends[0].Page == ends[1].Page;
            page = Math.Max(ends[0].Page, ends[1].Page) + 1;
            start = stop;
        }

        var placement = imprint is null ? ImprintPlacement.SamePage : Place(ends, sure, imprint, landscape);
        var known = 1;
        var firstPages = _firstPages.Select(first => known = first ?? known).ToList();
        return new PagePlan(_breaks, placement, firstPages, page - 1 + (placement switch { ImprintPlacement.NextPage => 1, ImprintPlacement.SamePage => 0, _ => 2 }));
    }

    // Where the wide and the narrow font end.
    private (int Page, int Used)[] Run(int start, int stop, int page, bool landscape)
    {
        var ends = new (int, int)[_flows.Length];
        for (var i = 0; i < _flows.Length; i++)
        {
            // LibreOffice puts half of what whole lines leave over above the first: the wide count does without it.
            var height = HeightOf(landscape);
            var run = new PageRun(page, height - (i == 0 ? height % _layout.Page.LinePitch / 2 : 0));
            run.Place(_flows[i].Of(start, stop, landscape, _breaks));
            ends[i] = (run.Page, run.Used);
            for (var block = start; i == 0 && block < stop; block++)
                _firstPages[block] = run.FirstPageOf(block);
        }

        return ends;
    }

    // On an even page without room for the imprint, or with room in one font only.
    private bool NeedsPush((int Page, int Used)[] ends, Imprint imprint, bool landscape) =>
        _layout.Imprint.OnEvenPage && ends[0].Page % 2 == 0 && !ends.All(end => Fits(end, imprint, landscape));

    private (int Page, int Used)[] Push(int start, int stop, int page, bool landscape, (int Page, int Used)[] ends, Imprint? imprint)
    {
        // The nearest paragraphs before what signs the text; what is pushed leaves its page, which must not stay half empty.
        var tail = stop;
        for (var tries = 0; tries < 4; tries++)
        {
            tail = PreviousText(start, tail);
            if (tail <= start)
                break;
            _breaks.Add(tail);
            var pushed = Run(start, stop, page, landscape);
            var before = Run(start, tail, page, landscape);
            var fills = before.All(end => end.Used > HeightOf(landscape) / 2);
            if (pushed[0].Page == pushed[1].Page && fills && (imprint is null || !NeedsPush(pushed, imprint, landscape)))
                return Run(start, stop, page, landscape);
            _breaks.Remove(tail);
        }

        Run(start, stop, page, landscape);
        return ends;
    }

    private int PreviousText(int start, int before)
    {
        var block = before - 1;
        while (block > start && _document.Blocks[block] is not (Paragraph or Heading { RunIn: not null }))
            block--;
        // A heading goes with its paragraph.
        while (block > start && _document.Blocks[block - 1] is Heading { RunIn: null })
            block--;
        return block;
    }

    private ImprintPlacement Place((int Page, int Used)[] ends, bool sure, Imprint imprint, bool landscape)
    {
        var fits = !landscape && ends.All(end => Fits(end, imprint, landscape));
        if (!_layout.Imprint.OnEvenPage)
            return fits ? ImprintPlacement.SamePage : ImprintPlacement.NextPage;
        if (!sure)
            return ImprintPlacement.NextEvenPage;
        return ends[0].Page % 2 == 1 ? ImprintPlacement.NextPage : fits ? ImprintPlacement.SamePage : ImprintPlacement.AfterBlankPage;
    }

    private bool Fits((int Page, int Used) end, Imprint imprint, bool landscape) =>
        end.Used + _layout.Page.LinePitch + ImprintGeometry.HeightOf(imprint, _layout) <= HeightOf(landscape);

    private int HeightOf(bool landscape)
    {
        var sheet = landscape ? _layout.Page.Lying() : _layout.Page;
        return Twips.OfMillimetres(sheet.Height) - Twips.OfMillimetres(sheet.Top) - Twips.OfMillimetres(sheet.Bottom);
    }
}
