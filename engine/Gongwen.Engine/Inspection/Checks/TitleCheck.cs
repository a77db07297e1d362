using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Where the title and what stands right under it are (7.3.1, 7.3.2).</summary>
internal sealed class TitleCheck : IDocumentCheck
{
    public void Run(InspectionContext context)
    {
        var measures = context.Measures;
        var title = context.Outline.Of(ElementKind.Title).ToList();
        foreach (var line in context.Outline.Of(ElementKind.Title, ElementKind.AttachmentTitle))
        {
            var isCentred = line.Paragraph.Justify == "center";
            measures.Judge("title.align", isCentred, isCentred ? new("居中", "centred") : new("没有居中", "not centred"), Place.Of(line));
            if (context.Heights.PitchOf(line.Paragraph) is { } pitch)
                measures.Number("title.linePitch", pitch / 20, Place.Of(line), 0.05);
            else
                measures.Unknown("title.linePitch", new("行距由字体和软件决定", "the line pitch is left to font and program"));
        }

        if (title.Count > 0)
        {
            if (!context.Outline.HasMasthead && context.Heights.BlankLinesAbove(title[0].Block, atHead: true) is { } above)
                measures.Number("title.blankLinesBefore", above, Place.Of(title[0]), Slack);
            var last = context.Outline.Of(ElementKind.AuthorLine).LastOrDefault() ?? title[^1];
            if (context.Heights.BlankLinesBelow(last.Block) is { } below)
                measures.Number("title.blankLinesAfter", below, Place.Of(last), Slack);
        }

        foreach (var recipients in context.Outline.Of(ElementKind.Recipients))
        {
            var start = recipients.Paragraph.Extent(context.LineOf(recipients.Paragraph)).Start / recipients.Paragraph.Look.CharacterWidth;
            var isRight = Math.Abs(start) < 0.2 && recipients.Paragraph.Justify is not ("center" or "right") && recipients.Paragraph.Trimmed[^1] == '：';
            measures.Judge("recipients.flush", isRight, new($"左空 {Measures.Written(start)} 字，末尾是“{recipients.Paragraph.Trimmed[^1]}”", $"{Measures.Written(start)} characters from the left, ends with '{recipients.Paragraph.Trimmed[^1]}'"), Place.Of(recipients));
        }
    }

    /// <summary>How far a gap may differ from whole lines: the quarter of a line below a table, the half point of another font.</summary>
    internal const double Slack = 0.35;
}
