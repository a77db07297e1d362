using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>The last paragraphs of a document's text, where its closing formula stands.</summary>
internal static class ClosingLines
{
    /// <summary>The last lines of the text before the signature, the attachment note or the first attachment, in their order.</summary>
    public static IReadOnlyList<DocumentLine> Of(DocumentText text, int count)
    {
        List<DocumentLine> lines = [];
        foreach (var line in text.Lines)
        {
            if (line.Block is Attachment or AttachmentNote or Signature && lines.Count > 0)
                break;
            if (line.Kind == LineKind.Body && line.Text.AsSpan().Trim().Length > 0)
                lines.Add(line);
        }

        return lines.Count > count ? lines.GetRange(lines.Count - count, count) : lines;
    }
}
