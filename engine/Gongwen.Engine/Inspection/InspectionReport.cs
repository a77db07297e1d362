using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection;

/// <summary>What an inspection found.</summary>
/// <param name="Layout">The layout it was held against.</param>
/// <param name="IsGuessed">True when the layout was chosen by what the document looks like.</param>
/// <param name="Items">The verdicts, in the order of the layout; parameters of elements the document doesn't have are left out.</param>
public sealed record InspectionReport(LayoutProfile Layout, bool IsGuessed, IReadOnlyList<InspectionItem> Items)
{
    /// <summary>How many parameters have a verdict.</summary>
    public int Count(Verdict verdict) => Items.Count(item => item.Verdict == verdict);
}
