using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Markup;

/// <summary>Gives marked blocks what the layout decides: heading numbers, run-in headings, the marks official elements end with.</summary>
internal sealed class DocumentBuilder(LayoutProfile layout, MarkupFindings findings)
{
    private const string EndMarks = "。！？；：…，、";

    private readonly HeadingLabels _labels = new(layout);
    private readonly AttachmentLabels _attachments = new();

    public IReadOnlyList<Block> Build(IReadOnlyList<MarkedBlock> marked)
    {
        marked = new DocumentOrder(findings).Arrange(marked);
        CheckLevels(marked);
        _attachments.Begin(marked);
        AttachmentLabels.CheckNote(marked, findings);
        marked = [.. marked.Where(block => IsShown(block.Block))];
        var blocks = new List<Block>(marked.Count);
        for (var i = 0; i < marked.Count; i++)
        {
            switch (marked[i].Block)
            {
                case Heading heading:
                    var paragraph = i + 1 < marked.Count ? marked[i + 1].Block as Paragraph : null;
                    var built = Number(heading, marked[i], paragraph);
                    if (built.RunIn is not null)
                        i++;
                    blocks.Add(built);
                    break;
                case Masthead masthead:
                    blocks.Add(masthead with { CopyNumber = Padded(masthead.CopyNumber) });
                    break;
                case Attachment attachment:
                    _labels.Restart();
                    blocks.Add(attachment with { Label = _attachments.Next(marked[i].Apart) });
                    break;
                case Recipients recipients:
                    blocks.Add(recipients with { Content = Ended(recipients.Content, "：", "：:") });
                    break;
                case Note note:
                    blocks.Add(note with { Content = InParentheses(note.Content) });
                    break;
                default:
                    blocks.Add(marked[i].Block);
                    break;
            }
        }

        return blocks;
    }

    private bool IsShown(Block block)
    {
        switch (block)
        {
            case Masthead when !layout.Masthead.Show:
                findings.NotInLayout(block.Origin.Template, "masthead", layout.Name);
                return false;
            case Imprint when !layout.Imprint.Show:
                findings.NotInLayout(block.Origin.Template, "imprint", layout.Name);
                return false;
            default:
                return true;
        }
    }

    private IReadOnlyList<Inline> Padded(IReadOnlyList<Inline> number)
    {
        var text = Inline.TextOf(number);
        var missing = layout.Masthead.CopyNumberDigits - text.Length;
        return text.Length == 0 || missing <= 0 || !text.All(char.IsAsciiDigit)
            ? number
            : [new TextRun(new string('0', missing), TextStyle.None, new Origin(number[0].Origin.Template, null)), .. number];
    }

    private Heading Number(Heading heading, MarkedBlock marked, Paragraph? next)
    {
        var form = marked.Form;
        if (marked.HasOwnLabel)
            _labels.Pass(heading.Level);
        var label = marked.HasOwnLabel ? heading.Label : _labels.Next(heading.Level);
        if (form == HeadingForm.RunIn && next is null)
            findings.NothingToRunInto(heading.Origin.Template);
        var runIn = next is not null && (form == HeadingForm.RunIn || (form == HeadingForm.ByLayout && layout.Heading(heading.Level).RunIn));
        return runIn
            ? heading with { Label = label, Content = Ended(heading.Content, "。", EndMarks), RunIn = next!.Content }
            : heading with { Label = label };
    }

    // The text and each attachment by itself. Two levels alone may be 一、 and 1. (common practice); any other gap is one.
    private void CheckLevels(IReadOnlyList<MarkedBlock> marked)
    {
        var start = 0;
        for (var i = 0; i <= marked.Count; i++)
        {
            if (i < marked.Count && marked[i].Block is not Attachment)
                continue;
            CheckLevels([.. marked.Skip(start).Take(i - start).Select(block => block.Block).OfType<Heading>()]);
            start = i;
        }
    }

    private void CheckLevels(IReadOnlyList<Heading> headings)
    {
        var hasSecond = headings.Any(heading => heading.Level == 2);
        var previous = 0;
        foreach (var heading in headings)
        {
            if (heading.Level > previous + 1 && !(previous == 1 && heading.Level == 3 && !hasSecond))
                findings.LevelSkipped(heading.Origin.Template, heading.Level, previous);
            previous = heading.Level;
        }
    }

    private static IReadOnlyList<Inline> Ended(IReadOnlyList<Inline> content, string end, string endMarks) =>
        content[^1] is TextRun { Text: [.., var last] } && endMarks.Contains(last, StringComparison.Ordinal)
            ? content
            : [.. content, new TextRun(end, TextStyle.None, new Origin(content[^1].Origin.Template, null))];

    private static IReadOnlyList<Inline> InParentheses(IReadOnlyList<Inline> content)
    {
        var begun = content[0] is TextRun { Text: ['（' or '(', ..] };
        var ended = content[^1] is TextRun { Text: [.., '）' or ')'] };
        return begun && ended
            ? content
            : [new TextRun("（", TextStyle.None, new Origin(content[0].Origin.Template, null)), .. content, new TextRun("）", TextStyle.None, new Origin(content[^1].Origin.Template, null))];
    }
}
