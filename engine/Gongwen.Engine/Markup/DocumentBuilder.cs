using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Markup;

/// <summary>Gives marked blocks what the layout decides: heading numbers, run-in headings, the marks official elements end with.</summary>
internal sealed class DocumentBuilder(LayoutProfile layout, MarkupFindings findings)
{
    private const string EndMarks = "。！？；：…，、";

    private readonly HeadingLabels _labels = new(layout);

    public IReadOnlyList<Block> Build(IReadOnlyList<MarkedBlock> marked)
    {
        CheckLevels(marked);
        var blocks = new List<Block>(marked.Count);
        for (var i = 0; i < marked.Count; i++)
        {
            switch (marked[i].Block)
            {
                case Heading heading:
                    var paragraph = i + 1 < marked.Count ? marked[i + 1].Block as Paragraph : null;
                    var built = Number(heading, marked[i].Form, paragraph);
                    if (built.RunIn is not null)
                        i++;
                    blocks.Add(built);
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

    private Heading Number(Heading heading, HeadingForm form, Paragraph? next)
    {
        var label = _labels.Next(heading.Level);
        if (form == HeadingForm.RunIn && next is null)
            findings.NothingToRunInto(heading.Origin.Template);
        var runIn = next is not null && (form == HeadingForm.RunIn || (form == HeadingForm.ByLayout && layout.Heading(heading.Level).RunIn));
        return runIn
            ? heading with { Label = label, Content = Ended(heading.Content, "。", EndMarks), RunIn = next!.Content }
            : heading with { Label = label };
    }

    // Two levels alone may be 一、 and 1. (common practice); any other gap is one.
    private void CheckLevels(IReadOnlyList<MarkedBlock> marked)
    {
        var hasSecond = marked.Any(block => block.Block is Heading { Level: 2 });
        var previous = 0;
        foreach (var block in marked)
        {
            if (block.Block is not Heading heading)
                continue;
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
