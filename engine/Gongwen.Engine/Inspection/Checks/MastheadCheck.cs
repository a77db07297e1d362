using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>版头 but for its line (7.2, 10): what is there, where it stands, how it is written.</summary>
internal sealed class MastheadCheck : IDocumentCheck
{
    // How far the computed edge of a glyph may be off because of the font.
    private const double FontLeeway = 1.5;

    // How far from the middle, in characters, a number still is in the middle.
    private const double OffMiddle = 1.5;

    // In millimetres: a line of the grid more or less, where the font tells how many lines of it the mark takes.
    private const double LineLeeway = 12;

    public void Run(InspectionContext context)
    {
        var (outline, measures) = (context.Outline, context.Measures);
        if (!outline.HasMasthead)
            return;
        var flow = new HeadFlow(context);
        measures.Judge("masthead.show", context.Layout.Masthead.Show, new("有版头", "there is a masthead"), Place.Of(outline.Elements[0]));
        foreach (var copy in outline.Of(ElementKind.CopyNumber))
            measures.Number("copyNumber.digits", copy.Text.Trim().Length, Place.Of(copy));
        if (outline.First(ElementKind.Mark) is { } mark)
            Mark(context, mark, flow);
        if (outline.First(ElementKind.Number) is { } number)
            Number(context, number);
        Signers(context);
    }

    private static void Mark(InspectionContext context, Element mark, HeadFlow flow)
    {
        var measures = context.Measures;
        foreach (var line in context.Outline.Of(ElementKind.Mark))
        {
            var colours = line.Runs().Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run.Format.Colour).Distinct(StringComparer.Ordinal);
            foreach (var colour in colours)
                measures.Judge("mark.colour", Alike(colour, context.Layout.Masthead.MarkColour), new(colour, colour), Place.Of(line));
            if (line.Box is null && line.Paragraph.Number > 0)
            {
                var isCentred = line.Paragraph.Justify is "center" or "distribute";
                measures.Judge("mark.align", isCentred, isCentred ? new("居中", "centred") : new("没有居中", "not centred"), Place.Of(line));
            }
        }

        if (flow.GlyphTop(mark) is not { } top)
        {
            measures.Unknown("mark.top", new("标志的高低由软件决定", "the program places the mark"));
            return;
        }

        var page = context.Layout.Page;
        var origin = context.Layout.Masthead.MarkFromSheet ? 0 : context.File.Sections[0].Top + (page.Compensation * InspectionContext.TwipsPerMillimetre);
        var found = (top - origin) / InspectionContext.TwipsPerMillimetre;
        if (mark is { IsInHeader: false, Box: null } && !flow.IsExactTo(mark.Block) && Math.Abs(found - (measures.Asked("mark.top") ?? found)) < LineLeeway)
            measures.Unknown("mark.top", new("标志按网格占几行由字体决定，要看打印件", "how many lines of the grid the mark takes depends on its font: look at the printed page"));
        else
            measures.Number("mark.top", found, Place.Of(mark), 1, flow.IsCertainTo(mark.Block) ? FontLeeway : 10);
    }

    private static void Number(InspectionContext context, Element number)
    {
        var (measures, layout, paragraph) = (context.Measures, context.Layout.Masthead, number.Paragraph);
        var text = number.Text.Trim();
        var isGood = ElementText.Number(text) is { IsGood: true } || (ElementText.IsBareNumber(text) && IsMinutes(context)) || (ElementText.Number(text) is null && ElementText.IsOrderNumber(text));
        measures.Judge("number.form", isGood, new(text, text), Place.Of(number));
        var line = context.LineOf(paragraph);
        var (start, end) = paragraph.Extent(line);
        var hasSigner = context.Outline.First(ElementKind.SignerLabel) is not null;
        var isRight = paragraph.Justify == "right" || (number.Start > 0 && !hasSigner) || (start > line / 2 && line - end < 3 * paragraph.Look.CharacterWidth);
        // Without a signer it stands in the middle under the mark.
        var isAside = !isRight && !hasSigner && number.Box is null && paragraph.Number > 0 && Math.Abs(((start + end) - line) / 2) > OffMiddle * paragraph.Look.CharacterWidth;
        measures.Judge("number.position", isRight == layout.NumberAtRight && !isAside, isRight ? new("右", "right") : isAside ? new("没有居中", "not centred") : new("标志下", "under the mark"), Place.Of(number));
        if (context.Outline.First(ElementKind.Mark) is { Box: null } && !isRight && context.Heights.BlankLinesAbove((context.Outline.First(ElementKind.SignerLabel) is { Block: var first } && first < number.Block) ? first : number.Block) is { } above)
            measures.Number("number.blankLinesBefore", above, Place.Of(number), TitleCheck.Slack);
        if (hasSigner && number.Start == 0)
            measures.Number("number.inset", paragraph.Extent(line).Start / paragraph.Look.CharacterWidth, Place.Of(number), 0.3);
        if (context.Layout.Masthead.Separator.Style == Layouts.SeparatorStyle.None && context.Outline.First(ElementKind.Title) is null && context.Heights.BlankLinesBelow(number.Block) is { } below)
            measures.Number("number.blankLinesAfter", below, Place.Of(number), TitleCheck.Slack);
    }

    // Minutes may follow what is usual (10.3), which is a number without the organ's sign.
    private static bool IsMinutes(InspectionContext context) =>
        context.Outline.Of(ElementKind.Mark).Any(mark => mark.Text.TrimEnd().EndsWith("纪要", StringComparison.Ordinal));

    private static void Signers(InspectionContext context)
    {
        var signers = context.Outline.Of(ElementKind.Signer).ToList();
        foreach (var signer in signers)
        {
            var names = signer.Text.Split((char[])[' ', '\u3000', '\t', '、', '\n'], StringSplitOptions.RemoveEmptyEntries);
            context.Measures.Judge("signer.perRow", names.Length <= context.Layout.Masthead.SignersPerRow, new($"{names.Length} 个", $"{names.Length}"), Place.Of(signer));
        }

        if (signers.Count == 0)
            return;
        var last = signers.MaxBy(signer => signer.Paragraph.Extent(context.LineOf(signer.Paragraph)).End)!;
        var line = context.LineOf(last.Paragraph);
        context.Measures.Number("signer.inset", (line - last.Paragraph.Extent(line).End) / last.Paragraph.Look.CharacterWidth, Place.Of(last), 0.3, last.Paragraph.Justify == "right" || last.Paragraph.Layer.Tabs is not null ? 0 : 3);
    }

    // Reds of other programs are the standard's red too.
    internal static bool Alike(string colour, string asked) => colour == asked || (asked == "FF0000" && MastheadFinder.IsRed(colour));
}
