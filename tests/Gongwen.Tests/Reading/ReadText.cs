using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Tests.Reading;

/// <summary>What was read of a document, an element a line, for a person to read.</summary>
internal static class ReadText
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
            Write(block, text);
        return text.ToString();
    }

    /// <summary>The document, or what was said about the file.</summary>
    public static string Of(byte[] bytes, DocumentKind kind)
    {
        var findings = new FindingList();
        var read = DocumentReader.Read(bytes, "file", kind, DocumentReader.AnyGenre, findings);
        return string.Concat(findings.Select(finding => $"{finding.RuleId} {finding.Message.Chinese}\n")) + (read is null ? "" : Of(read.Document));
    }

    private static void Write(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Heading heading:
                text.Append($"标题{heading.Level} [{heading.Label}] {Words(heading.Content)}{(heading.RunIn is { } rest ? $" + {Words(rest)}" : "")}\n");
                break;
            case Paragraph paragraph:
                text.Append($"正文 {Words(paragraph.Content)}\n");
                break;
            case Title title:
                text.Append($"文题 {Words(title.Content)}\n");
                break;
            case AuthorLine author:
                text.Append($"署名行 {Words(author.Content)}\n");
                break;
            case Recipients recipients:
                text.Append($"主送 {Words(recipients.Content)}\n");
                break;
            case AttachmentNote note:
                text.Append($"附件说明 [{note.Origin.Data?.Text}] {string.Join(" | ", note.Names.Select(Words))}\n");
                break;
            case Signature signature:
                text.Append($"落款 {string.Join(" | ", signature.Names.Select(Words))} ‖ {Words(signature.Date)}\n");
                break;
            case Note note:
                text.Append($"附注 {Words(note.Content)}\n");
                break;
            case Attachment attachment:
                text.Append($"附件 [{attachment.Label}] {Words(attachment.Title)}\n");
                break;
            case Masthead head:
                text.Append($"版头 {Words(head.CopyNumber)} | {Words(head.Classification)} | {Words(head.Urgency)} | {string.Join("、", head.Organs.Select(Words))} | {Words(head.Number)} | {string.Join("、", head.Signers.Select(Words))}\n");
                break;
            case Imprint imprint:
                text.Append($"版记 {Words(imprint.Recipients)} | {Words(imprint.CopyTo)} | {Words(imprint.Issuer)} | {Words(imprint.Date)}\n");
                break;
            case Contents contents:
                text.Append($"目录 {Words(contents.Title)}\n");
                break;
            case Table table:
                text.Append($"表格 {table.Columns.Count} 列 {Words(table.Caption)} {Words(table.Unit)}\n");
                foreach (var (row, mark) in table.Header.Select(row => (row, "‖")).Concat(table.Rows.Select(row => (row, "|"))))
                    text.Append($"  {mark} {string.Join(" | ", row.Cells.Select(cell => Words(cell.Content) + (cell.Columns > 1 ? $"×{cell.Columns}" : "")))}\n");
                break;
            default:
                text.Append($"{block.GetType().Name}\n");
                break;
        }
    }

    // 3:5“words”: where the piece stands, and its words; without quotes what stands nowhere in the file.
    private static string Words(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun { Origin.Data: { } data } run => $"{data.Location.Line}:{data.Location.Column}“{run.Text}”",
        TextRun run => $"〈{run.Text}〉",
        _ => "⏎",
    }));
}
