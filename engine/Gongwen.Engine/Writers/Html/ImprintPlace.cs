using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Where 版记 stands in print (GB/T 9704-2012, 7.4): at the bottom of the last page, which is an even one.</summary>
/// <param name="SharedPages">How many pages the last sheets of the text are when the imprint stands on the last of them; 0 when it has a page of its own.</param>
/// <param name="BlankPage">Whether a blank page stands before its own one; neither carries a number (7.5).</param>
/// <param name="BeginsDocument">Whether those pages begin with the first one, whose area may be higher.</param>
/// <param name="IsUnsure">True when only a program that knows even pages can tell.</param>
internal sealed record ImprintPlace(int SharedPages, bool BlankPage, bool BeginsDocument, bool IsUnsure)
{
    internal static ImprintPlace Of(IReadOnlyList<Sheet> sheets, PagePlan plan)
    {
        var last = sheets.Last(sheet => sheet.HasImprint);
        var shared = plan.Imprint == ImprintPlacement.SamePage ? Math.Max(1, plan.Pages - plan.FirstPages[last.Start] + 1) : 0;
        return new ImprintPlace(shared, plan.Imprint == ImprintPlacement.AfterBlankPage, last.Start == 0, plan.Imprint == ImprintPlacement.NextEvenPage);
    }
}
