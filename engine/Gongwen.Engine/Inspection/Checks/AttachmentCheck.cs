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
        var last = text[^1];
        var isNumbered = count == 1 && HeadingLabel.Of(text[Math.Min(3, text.Length)..].TrimStart()) is { Level: 3 };
        var isRight = last is not ('。' or '；' or '，' or '、' or '.' or ';') && !isNumbered;
        measures.Judge("attachments.form", isRight, isRight ? new("没有标点", "no mark") : isNumbered ? new("只有一个附件，却编了号", "a single one is numbered") : new($"末尾有“{last}”", $"ends with '{last}'"), Place.Of(note));
    }
}
