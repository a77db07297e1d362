using Gongwen.Contracts;

namespace Gongwen.Tests.Markup;

/// <summary>Every line of text a document holds, each with what it is.</summary>
internal sealed class DocumentTexts
{
    private readonly List<string> _lines = [];

    public DocumentTexts(Document document)
    {
        foreach (var block in document.Blocks)
            Add(block);
    }

    public IReadOnlyList<string> Lines => _lines;

    private void Add(Block block)
    {
        switch (block)
        {
            case Title title:
                Add("title", title.Content);
                break;
            case AuthorLine author:
                Add("author", author.Content);
                break;
            case Recipients recipients:
                Add("recipients", recipients.Content);
                break;
            case Heading heading:
                Add($"heading {heading.Level} {heading.Label}", heading.Content);
                if (heading.RunIn is not null)
                    Add("run-in", heading.RunIn);
                break;
            case Paragraph paragraph:
                Add("paragraph", paragraph.Content);
                break;
            case Table table:
                Add("caption", table.Caption);
                Add("unit", table.Unit);
                Assert.Equal(table.Columns.Count * table.Header.Count, table.Header.Sum(row => row.Cells.Sum(cell => cell.Columns * cell.Rows)));
                Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
                foreach (var row in (TableRow[])[.. table.Header, .. table.Rows])
                {
                    foreach (var cell in row.Cells)
                        Add("cell", cell.Content);
                }

                break;
            case AttachmentNote attachments:
                foreach (var name in attachments.Names)
                    Add("attachment", name);
                break;
            case Signature signature:
                foreach (var name in signature.Names)
                    Add("name", name);
                Add("date", signature.Date);
                break;
            case Masthead head:
                Add("masthead", [.. head.CopyNumber, .. head.Classification, .. head.Urgency, .. head.Organs.SelectMany(organ => organ), .. head.Suffix, .. head.Number, .. head.Signers.SelectMany(signer => signer)]);
                break;
            case Imprint imprint:
                Add("imprint", [.. imprint.Recipients, .. imprint.CopyTo, .. imprint.Issuer, .. imprint.Date]);
                break;
            case Contents contents:
                Add("contents", contents.Title);
                break;
            case Attendance attendance:
                foreach (var line in attendance.Lines)
                    Add("attendance", [.. line.Label, .. line.Names]);
                break;
            case Attachment attachment:
                Add($"attachment {attachment.Label}", attachment.Title);
                break;
            case PageTurn turn:
                _lines.Add(turn.Landscape ? "landscape" : "portrait");
                break;
            case Note note:
                Add("note", note.Content);
                break;
            default:
                throw new InvalidOperationException(block.GetType().Name);
        }
    }

    private void Add(string what, IReadOnlyList<Inline> content)
    {
        foreach (var run in content.OfType<TextRun>())
        {
            Assert.NotEqual("", run.Text);
            Assert.DoesNotContain(run.Text, char.IsControl);
            for (var i = 0; i < run.Text.Length; i++)
                Assert.True(!char.IsSurrogate(run.Text[i]) || char.IsSurrogatePair(run.Text, i) || (i > 0 && char.IsSurrogatePair(run.Text, i - 1)), "lone surrogate");
        }

        _lines.Add($"{what}: {Inline.TextOf(content)}");
    }
}
