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
                foreach (var row in (TableRow[])[.. table.Header, .. table.Rows])
                {
                    Assert.Equal(table.Columns.Count, row.Cells.Count);
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
