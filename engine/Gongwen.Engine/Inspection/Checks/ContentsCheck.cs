using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>How many levels of headings the contents list.</summary>
internal sealed class ContentsCheck : IDocumentCheck
{
    public void Run(InspectionContext context)
    {
        var lines = context.Outline.Of(ElementKind.Contents).Where(line => LevelOf(line) > 0).ToList();
        if (lines.Count == 0)
            return;
        var listed = lines.Max(LevelOf);
        var deepest = context.Outline.Of(ElementKind.Heading).Select(heading => heading.Level).DefaultIfEmpty(listed).Max();
        // There may be fewer levels than the contents would list.
        var isRight = listed == Math.Min(context.Layout.Contents.Levels, deepest);
        context.Measures.Judge("contents.levels", isRight, new($"{listed} 级", $"{listed}"), Place.Of(lines[0]));
    }

    /// <summary>The level of a line, by its style; 0 for the line above and for lines without such a style.</summary>
    internal static int LevelOf(Element line) =>
        line.Paragraph.Style.Name is ['t', 'o', 'c', ' ', >= '1' and <= '9' and var level] ? level - '0' : 0;
}
