using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>署名, 成文日期 and 附注 (7.3.5, 7.3.6): where they stand, from their indents and the width of their text.</summary>
internal sealed class SignatureCheck : IDocumentCheck
{
    private const double Slack = 0.3;

    public void Run(InspectionContext context)
    {
        foreach (var date in context.Outline.Of(ElementKind.SignatureDate))
        {
            var isGood = ElementText.IsGoodDate(date.Paragraph.Trimmed);
            context.Measures.Judge("date.form", isGood, new(date.Paragraph.Trimmed, date.Paragraph.Trimmed), Place.Of(date));
        }

        foreach (var remark in context.Outline.Of(ElementKind.Remark))
        {
            var isGood = remark.Paragraph.Trimmed is ['（', .., '）'];
            context.Measures.Judge("remark.form", isGood, isGood ? new("圆括号", "parentheses") : new(Place.Short(remark.Text), Place.Short(remark.Text)), Place.Of(remark));
        }

        // One signature for each date, its names right above.
        var elements = context.Outline.Elements;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind != ElementKind.SignatureDate && !(elements[i].Kind == ElementKind.SignatureName && (i + 1 == elements.Count || elements[i + 1].Kind is not (ElementKind.SignatureName or ElementKind.SignatureDate))))
                continue;
            var date = elements[i].Kind == ElementKind.SignatureDate ? elements[i] : null;
            var first = date is null ? i : i - 1;
            var names = new List<Element>();
            for (; first >= 0 && elements[first].Kind == ElementKind.SignatureName; first--)
                names.Add(elements[first]);
            names.Reverse();
            if (context.File.Blocks[(date ?? names[0]).Block] is Word.WordTable)
                context.Measures.Unknown(context.Outline.HasMasthead ? "sealed.right" : "signature.right", new("署名和日期在表格里，位置由软件决定", "name and date stand in a table the program places"));
            else
                Judge(context, names, date);
        }
    }

    private static void Judge(InspectionContext context, List<Element> names, Element? date)
    {
        var (line, character) = (context.LineOf((date ?? names[0]).Paragraph), (date ?? names[0]).Paragraph.Look.CharacterWidth);
        var first = names.FirstOrDefault() ?? date!;
        var form = names.Exists(name => OutlineReader.IsStamped(name.Paragraph)) ? "stamped" : SignatureForm.IsSealed(context, names, date) ? "sealed" : "signature";
        if (context.Heights.BlankLinesAbove(first.Block) is { } above)
            context.Measures.Number(form + ".blankLinesBefore", above, Place.Of(first), TitleCheck.Slack);
        if (form == "sealed")
            context.Measures.Number("sealed.right", (line - Extent(date!).End) / character, Place.Of(date!), Slack);
        else if (form == "stamped")
            Stamped(context, names, date);
        else
            Unsealed(context, names, date);

        (double Start, double End) Extent(Element element) => element.Paragraph.Extent(line);
    }

    private static void Unsealed(InspectionContext context, List<Element> names, Element? date)
    {
        var line = context.LineOf((date ?? names[0]).Paragraph);
        var character = (date ?? names[0]).Paragraph.Look.CharacterWidth;
        var widest = names.MaxBy(name => Extent(name).End - Extent(name).Start);
        var (nameStart, nameEnd) = widest is null ? (0, 0) : Extent(widest);
        var (dateStart, dateEnd) = date is null ? (0, 0) : Extent(date);
        var longer = date is null || (widest is not null && nameEnd - nameStart >= dateEnd - dateStart) ? widest! : date;
        context.Measures.Number("signature.right", (line - Extent(longer).End) / character, Place.Of(longer), Slack);
        if (widest is not null && date is not null && nameStart > 0)
            context.Measures.Number("signature.dateShift", (dateStart - nameStart) / character, Place.Of(date), Slack);

        (double Start, double End) Extent(Element element) => element.Paragraph.Extent(line);
    }

    // The file holds no stamp: its room is the layout's, in the middle of which the name is typed (7.3.5.3).
    private static void Stamped(InspectionContext context, List<Element> names, Element? date)
    {
        if (date is not null)
        {
            var line = context.LineOf(date.Paragraph);
            context.Measures.Number("stamped.right", (line - date.Paragraph.Extent(line).End) / date.Paragraph.Look.CharacterWidth, Place.Of(date), Slack);
            if (context.Heights.BlankLinesAbove(date.Block) is { } below)
                context.Measures.Number("stamped.blankLinesAfter", below, Place.Of(date), TitleCheck.Slack);
        }

        foreach (var name in names)
        {
            if (name.Paragraph.Layer.Tabs is not [("center", var centre), ..] || name.End == 0)
                continue;
            var stampLeft = centre - (context.Layout.Stamped.Width * InspectionContext.TwipsPerMillimetre / 2);
            context.Measures.Number("stamped.officeGap", (stampLeft - name.Paragraph.Segments(context.LineOf(name.Paragraph))[0].End) / name.Paragraph.Look.CharacterWidth, Place.Of(name), Slack);
        }

        context.Measures.Unknown("stamped.width", new("文件里没有签名章", "the file holds no stamp"));
    }
}
