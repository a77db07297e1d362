using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>附件说明, 附件 (7.3.4, 7.3.7) and the people who attended (10.3).</summary>
internal sealed class AttachmentCheck : IDocumentCheck
{
    public void Run(InspectionContext context)
    {
        var (outline, measures) = (context.Outline, context.Measures);
        var notes = outline.Of(ElementKind.AttachmentNote).ToList();
        if (notes.Count > 0)
        {
            if (context.Heights.BlankLinesAbove(notes[0].Block) is { } above)
                measures.Number("attachments.blankLinesBefore", above, Place.Of(notes[0]), TitleCheck.Slack);
            var indent = notes[0].Paragraph.Extent(context.LineOf(notes[0].Paragraph)).Start / notes[0].Paragraph.Look.CharacterWidth;
            measures.Number("body.indent", indent, Place.Of(notes[0]), 0.15);
            foreach (var note in notes)
                Form(measures, note, notes.Count);
        }

        foreach (var label in outline.Of(ElementKind.AttachmentLabel))
            Label(context, label);
        foreach (var (label, title) in outline.Elements.Zip(outline.Elements.Skip(1)))
        {
            if (label.Kind == ElementKind.AttachmentLabel && title.Kind == ElementKind.AttachmentTitle)
                measures.Number("attachment.titleLine", Math.Round(LinesDown(context, label, title)), Place.Of(title));
        }

        if (outline.First(ElementKind.AttendanceLabel) is { } attendance && context.Heights.BlankLinesAbove(attendance.Block) is { } gap)
            measures.Number("attendance.blankLinesBefore", gap, Place.Of(attendance), TitleCheck.Slack);
    }

    // The label stands on the first line.
    private static double LinesDown(InspectionContext context, Element label, Element title)
    {
        var twips = 0.0;
        for (var i = label.Block; i < title.Block; i++)
            twips += context.File.Blocks[i] is Word.WordParagraph paragraph ? context.Heights.Of(paragraph) + context.Heights.After(paragraph) + (i > label.Block ? context.Heights.Before(paragraph) : 0) : 0;
        return ((twips + context.Heights.Before(title.Paragraph)) / context.Heights.Pitch) + 1;
    }

    private static void Form(Measures measures, Element note, int count)
    {
        var text = note.Paragraph.Trimmed;
        var fault = FaultOf(text, count);
        measures.Judge("attachments.form", fault is null, fault ?? new("写法正确", "well written"), Place.Of(note));
    }

    // What is wrong with 附件：1.名称; null for nothing.
    private static LocalizedText? FaultOf(string text, int count)
    {
        var isFirst = text.StartsWith("附件", StringComparison.Ordinal);
        var colon = text.IndexOfAny(['：', ':']);
        if (isFirst && colon > 0 && text[colon] == ':')
            return new("“附件”后是半角冒号", "a half-width colon behind 附件");
        if (isFirst && colon > 2 && text[2..colon].Trim().Length > 0)
            return new($"序号写在冒号前：“{text[..(colon + 1)]}”", $"the number stands before the colon: '{text[..(colon + 1)]}'");
        var item = (isFirst ? text[(colon + 1)..] : text).TrimStart();
        var label = HeadingLabel.Of(item) is { Level: 3 } number ? number : null;
        if (label is not null && count == 1)
            return new("只有一个附件，却编了号", "a single one is numbered");
        if (label is not null && label.Form != "1.")
            return new($"序号写成“{label.Text}”", $"the number is written '{label.Text}'");
        return text[^1] is '。' or '；' or '，' or '、' or '.' or ';' ? new($"末尾有“{text[^1]}”", $"ends with '{text[^1]}'") : null;
    }

    // 附件 and its number at the left edge, no mark behind (7.3.7).
    private static void Label(InspectionContext context, Element label)
    {
        var paragraph = label.Paragraph;
        var words = string.Concat(paragraph.Trimmed.Where(character => !char.IsWhiteSpace(character)));
        var start = paragraph.Extent(context.LineOf(paragraph)).Start / paragraph.Look.CharacterWidth;
        var isFlush = paragraph.Justify is not ("center" or "right") && start < 0.3;
        var isWell = words.StartsWith("附件", StringComparison.Ordinal) && words.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
        LocalizedText found = (isWell, isFlush) switch
        {
            (true, true) => new("顶格", "flush left"),
            (true, false) => new("没有顶格", "not flush left"),
            _ => new(words, words),
        };
        context.Measures.Judge("attachment.form", isWell && isFlush, found, Place.Of(label));
    }
}
