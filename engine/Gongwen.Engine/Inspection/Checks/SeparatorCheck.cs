using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>The red line under the masthead, or the two double lines of a letter, and the blank lines down to the title (7.2.7, 7.3.1, 10.1).</summary>
internal sealed class SeparatorCheck : IDocumentCheck
{
    private const double Millimetre = InspectionContext.TwipsPerMillimetre;

    public void Run(InspectionContext context)
    {
        if (!context.Outline.HasMasthead)
            return;
        var (measures, layout) = (context.Measures, context.Layout.Masthead.Separator);
        var flow = new HeadFlow(context);
        var lines = SeparatorLine.Find(context, flow);
        // A masthead of many organs reaches below the middle.
        var foot = context.File.Sections[0].Height * 0.8;
        var upper = lines.Where(line => line.Y is null || line.Y < foot).OrderByDescending(line => MastheadFinder.IsRed(line.Colour)).FirstOrDefault();
        var lower = lines.Where(line => line.Y >= foot).MaxBy(line => line.Y);
        var place = upper is null ? new Place(new("版头", "masthead"), 0, "") : new Place(new("版头的线", "line of the masthead"), 0, "");
        var style = upper is null ? SeparatorStyle.None : upper.IsDouble ? SeparatorStyle.Double : SeparatorStyle.Single;
        LocalizedText said = style switch { SeparatorStyle.None => new("没有", "none"), SeparatorStyle.Double => new("双线", "double"), _ => new("单线", "single") };
        measures.Judge("separator.style", style == layout.Style, said, place);
        if (upper is not null && layout.Style != SeparatorStyle.None)
        {
            measures.Number("separator.width", upper.Width, place, 0.13);
            measures.Number("separator.length", upper.Length / Millimetre, place, 1);
            if (upper.Colour.Length == 0)
                measures.Unknown("separator.colour", new("颜色由主题决定", "the colour is the theme's"));
            else
                measures.Judge("separator.colour", MastheadCheck.Alike(upper.Colour, layout.Colour), new(upper.Colour, upper.Colour), place);
            Distance(context, upper, flow, place);
            Title(context, upper, flow);
        }

        if (lower is { Y: { } y, IsDouble: true })
            measures.Number("separator.bottom", (context.File.Sections[0].Height - y - (lower.Width * 20)) / Millimetre, place, 1);
    }

    // From the number, or in a letter from the mark.
    private static void Distance(InspectionContext context, SeparatorLine line, HeadFlow flow, Place place)
    {
        var above = context.Outline.Elements.LastOrDefault(element => element.Kind == (context.Layout.Masthead.NumberAtRight ? ElementKind.Mark : ElementKind.Number));
        if (above is null)
            return;
        // What stands above both moves both.
        var isCertain = flow.IsCertainTo(line.Block) || (line.IsBorder && above.Box is null && !context.File.Blocks.Skip(above.Block).Take(line.Block - above.Block + 1).Any(block => block is Word.WordTable { IsFloating: false }));
        if (line.Y is { } y && flow.GlyphBottom(above) is { } bottom)
            context.Measures.Number("separator.distance", (y - bottom) / Millimetre, place, 1, isCertain ? 1.5 : 10);
        else
            context.Measures.Unknown("separator.distance", new("线的高低由软件决定", "the program places the line"));
    }

    private static void Title(InspectionContext context, SeparatorLine line, HeadFlow flow)
    {
        if (context.Outline.First(ElementKind.Title) is not { } title)
            return;
        if (context.Layout.Masthead.NumberAtRight)
        {
            if (context.Heights.BlankLinesAbove(title.Block) is { } above)
                context.Measures.Number("title.blankLinesBefore", above, Place.Of(title), TitleCheck.Slack);
            return;
        }

        if (line.Y is { } y && flow.Top(title.Block) is { } top)
            context.Measures.Number("title.blankLinesBefore", (top - y) / context.Heights.Pitch, Place.Of(title), 0.45, 0.4);
        else
            context.Measures.Unknown("title.blankLinesBefore", new("红线的高低由软件决定", "the program places the red line"));
    }
}
