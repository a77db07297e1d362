using System.Globalization;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Tests.Markup;

/// <summary>A document and findings as lines a person can read and a test can compare.</summary>
internal static class DocumentOutline
{
    public static string Of(Document? document, FindingList findings)
    {
        var text = new StringBuilder();
        if (document is null)
            text.Append("no document\n");
        if (document is { Landscape: true })
            text.Append("landscape\n");
        foreach (var block in document?.Blocks ?? [])
            Write(block, text);
        if (findings.Count > 0)
            text.Append("--- findings\n");
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Location} {finding.RuleId} {finding.Severity}: {finding.Message.Chinese}\n");
            if (finding.Hint is not null)
                text.Append(CultureInfo.InvariantCulture, $"    {finding.Hint.Chinese}\n");
        }

        return text.ToString();
    }

    /// <summary>Values in ⟦⟧, breaks as ⏎, styles in front: !strong /emphasis ?gap; cells merged of columns and rows [2x1]; characters nobody sees as \uXXXX.</summary>
    public static string Of(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            if (inline is not TextRun run)
            {
                text.Append('⏎');
                continue;
            }

            var style = (run.Style.HasFlag(TextStyle.Strong) ? "!" : "") + (run.Style.HasFlag(TextStyle.Emphasis) ? "/" : "") + (run.Style.HasFlag(TextStyle.Gap) ? "?" : "");
            var shown = Visible(run.Text);
            text.Append(run.Origin.Data is not null ? $"{style}⟦{shown}⟧" : style.Length > 0 ? $"{style}<{shown}>" : shown);
        }

        return text.ToString();
    }

    private static void Write(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Title title:
                text.Append(CultureInfo.InvariantCulture, $"title: {Of(title.Content)}\n");
                break;
            case AuthorLine author:
                text.Append(CultureInfo.InvariantCulture, $"author: {Of(author.Content)}\n");
                break;
            case Recipients recipients:
                text.Append(CultureInfo.InvariantCulture, $"recipients: {Of(recipients.Content)}\n");
                break;
            case Heading heading:
                text.Append(CultureInfo.InvariantCulture, $"heading {heading.Level}: {heading.Label} | {Of(heading.Content)}\n");
                if (heading.RunIn is not null)
                    text.Append(CultureInfo.InvariantCulture, $"    run-in: {Of(heading.RunIn)}\n");
                break;
            case Paragraph paragraph:
                text.Append(CultureInfo.InvariantCulture, $"paragraph: {Of(paragraph.Content)}\n");
                break;
            case Table table:
                WriteTable(table, text);
                break;
            case AttachmentNote attachments:
                text.Append("attachments:\n");
                foreach (var name in attachments.Names)
                    text.Append(CultureInfo.InvariantCulture, $"    {Of(name)}\n");
                break;
            case Signature signature:
                text.Append(signature.Form == SignatureForm.Unsealed ? "signature:\n" : $"signature, {signature.Form}:\n");
                for (var i = 0; i < signature.Names.Count; i++)
                    text.Append(CultureInfo.InvariantCulture, $"    {(signature.Offices.Count > 0 ? $"{Of(signature.Offices[i])} | " : "")}{Of(signature.Names[i])}\n");
                if (signature.Date.Count > 0)
                    text.Append(CultureInfo.InvariantCulture, $"    date: {Of(signature.Date)}\n");
                break;
            case Note note:
                text.Append(CultureInfo.InvariantCulture, $"note: {Of(note.Content)}\n");
                break;
            case Masthead head:
                text.Append("masthead:\n");
                WriteLines(text, [("copy-number", [head.CopyNumber]), ("classification", [head.Classification]), ("urgency", [head.Urgency]), ("organ", head.Organs),
                    ("suffix", [head.Suffix]), ("number", [head.Number]), ("signer", head.Signers)]);
                break;
            case Imprint imprint:
                text.Append("imprint:\n");
                WriteLines(text, [("recipients", [imprint.Recipients]), ("copy", [imprint.CopyTo]), ("issuer", [imprint.Issuer]), ("date", [imprint.Date])]);
                break;
            case Contents contents:
                text.Append(CultureInfo.InvariantCulture, $"contents: {Of(contents.Title)}\n");
                break;
            case Attendance attendance:
                text.Append("attendance:\n");
                foreach (var line in attendance.Lines)
                    text.Append(CultureInfo.InvariantCulture, $"    {Of(line.Label)} | {Of(line.Names)}\n");
                break;
            case PageTurn turn:
                text.Append(CultureInfo.InvariantCulture, $"page turn: {Sheet(turn.Landscape)}\n");
                break;
            case Attachment attachment:
                text.Append(CultureInfo.InvariantCulture, $"attachment, {Sheet(attachment.Landscape)}: {attachment.Label} | {Of(attachment.Title)}\n");
                break;
        }
    }

    private static void WriteLines(StringBuilder text, (string Label, IReadOnlyList<IReadOnlyList<Inline>> Lines)[] lines)
    {
        foreach (var (label, contents) in lines)
        {
            foreach (var content in contents.Where(content => content.Count > 0))
                text.Append(CultureInfo.InvariantCulture, $"    {label}: {Of(content)}\n");
        }
    }

    private static string Sheet(bool landscape) => landscape ? "landscape" : "portrait";

    private static void WriteTable(Table table, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"table: {string.Join(' ', table.Columns.Select(column => $"{column.Alignment}*{column.Weight}"))}\n");
        if (table.Caption.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"    caption: {Of(table.Caption)}\n");
        if (table.Unit.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"    unit: {Of(table.Unit)}\n");
        foreach (var row in table.Header)
            text.Append(CultureInfo.InvariantCulture, $"    header: {Row(row)}\n");
        foreach (var row in table.Rows)
            text.Append(CultureInfo.InvariantCulture, $"    row: {Row(row)}\n");
    }

    private static string Row(TableRow row) => string.Join(" ¦ ", row.Cells.Select(cell => (cell.Columns > 1 || cell.Rows > 1 ? $"[{cell.Columns}x{cell.Rows}]" : "") + Of(cell.Content)));

    private static string Visible(string text)
    {
        const int shown = 200;
        var visible = new StringBuilder();
        foreach (var c in text.Length > shown ? text[..40] : text)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.Format or UnicodeCategory.Control)
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                visible.Append(c);
        }

        return text.Length > shown ? $"{visible}… {text.Length} characters" : visible.ToString();
    }
}
