using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection;

/// <summary>What checks work with.</summary>
internal sealed class InspectionContext(Outline outline, LayoutProfile layout)
{
    internal const double TwipsPerMillimetre = Layouts.Twips.PerMillimetre;

    internal Outline Outline { get; } = outline;

    internal WordFile File => Outline.File;

    internal LayoutProfile Layout { get; } = layout;

    internal Measures Measures { get; } = new(layout);

    internal LineHeights Heights { get; } = new(outline, layout);

    internal double LineOf(WordParagraph paragraph) => Outline.SectionOf(paragraph).AreaWidth;
}
