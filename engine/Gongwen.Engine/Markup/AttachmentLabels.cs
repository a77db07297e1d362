using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Writes 附件 or 附件1, 附件2 … over attachments, and sees that 附件说明 names them as they are (GB/T 9704-2012, 7.3.7).</summary>
internal sealed class AttachmentLabels
{
    private string _number = "";
    private int _count;
    private int _next;

    /// <summary>Takes the number of the document and of its attachments.</summary>
    public void Begin(IReadOnlyList<MarkedBlock> marked)
    {
        _count = marked.Count(block => block.Block is Attachment);
        _number = marked.Select(block => block.Block).OfType<Masthead>().FirstOrDefault() is { } masthead ? Inline.TextOf(masthead.Number) : "";
    }

    /// <summary>The label of the next attachment.</summary>
    /// <param name="apart">True when it isn't bound together with the document.</param>
    public string Next(bool apart)
    {
        _next++;
        return (apart ? _number : "") + Label(_next, _count);
    }

    /// <summary>Says where the note and the titles differ.</summary>
    public static void CheckNote(IReadOnlyList<MarkedBlock> marked, MarkupFindings findings)
    {
        var note = marked.Select(block => block.Block).OfType<AttachmentNote>().FirstOrDefault();
        var attachments = marked.Select(block => block.Block).OfType<Attachment>().ToList();
        if (note is null || attachments.Count == 0)
            return;
        if (note.Names.Count != attachments.Count)
        {
            findings.AttachmentCount(note.Origin.Template, note.Names.Count, attachments.Count);
            return;
        }

        for (var i = 0; i < attachments.Count; i++)
        {
            var title = Words(attachments[i].Title);
            var noted = Words(note.Names[i]);
            if (title != noted)
                findings.AttachmentTitle(attachments[i].Title[0].Origin.Place, Label(i + 1, attachments.Count), title, noted);
        }
    }

    private static string Label(int index, int count) => count == 1 ? "附件" : "附件" + index.ToString(CultureInfo.InvariantCulture);

    private static string Words(IReadOnlyList<Inline> content) => string.Concat(Inline.TextOf(content).Where(c => !char.IsWhiteSpace(c)));
}
