using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Where 版记 stands in print (GB/T 9704-2012, 7.4): at the bottom of the last page, which is an even one.</summary>
/// <param name="SharedPages">How many pages the last sheets of the text are when the imprint stands on the last of them; 0 when it has a page of its own.</param>
/// <param name="BlankPage">Whether a blank page stands before its own one; neither carries a number (7.5).</param>
/// <param name="BeginsDocument">Whether those pages begin with the first one, whose area may be higher.</param>
internal sealed record ImprintPlace(int SharedPages, bool BlankPage, bool BeginsDocument)
{
    internal static ImprintPlace Of(Document document, IReadOnlyList<Sheet> sheets, LayoutProfile layout) => new(0, false, sheets.Count == 1);
}
