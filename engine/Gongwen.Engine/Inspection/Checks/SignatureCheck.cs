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
                names.Insert(0, elements[first]);
            Judge(context, names, date);
        }
    }

    private static void Judge(InspectionContext context, List<Element> names, Element? date)
    {
        var line = context.LineOf((date ?? names[0]).Paragraph);
        var character = (date ?? names[0]).Paragraph.Look.CharacterWidth;
        var widest = names.Count == 0 ? null : names.MaxBy(name => Extent(name).End - Extent(name).Start);
        var (nameStart, nameEnd) = widest is null ? (0, 0) : Extent(widest);
        var (dateStart, dateEnd) = date is null ? (0, 0) : Extent(date);
        var isCentred = widest is not null && date is not null && Math.Abs(nameStart + nameEnd - dateStart - dateEnd) < 0.5 * character * 2 && Math.Abs(dateStart - nameStart - (context.Layout.Signature.DateShift * character)) > 0.5 * character;
        var form = isCentred ? "sealed" : "signature";
        if (context.Heights.BlankLinesAbove((names.FirstOrDefault() ?? date!).Block) is { } above)
            context.Measures.Number(form + ".blankLinesBefore", above, Place.Of(names.FirstOrDefault() ?? date!), TitleCheck.Slack);
        if (isCentred)
        {
            context.Measures.Number("sealed.right", (line - dateEnd) / character, Place.Of(date!), Slack);
            return;
        }

        var longer = date is null || (widest is not null && nameEnd - nameStart >= dateEnd - dateStart) ? widest! : date;
        context.Measures.Number("signature.right", (line - Extent(longer).End) / character, Place.Of(longer), Slack);
        if (widest is not null && date is not null && nameStart > 0)
            context.Measures.Number("signature.dateShift", (dateStart - nameStart) / character, Place.Of(date), Slack);

        (double Start, double End) Extent(Element element) => element.Paragraph.Extent(context.LineOf(element.Paragraph));
    }
}
