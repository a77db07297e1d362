using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5403: a heading with a single heading of the next level under it.</summary>
internal sealed class LoneSubheadings() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5403",
        Severity.Note,
        new LocalizedText("只有一个下级标题", "A single sub-heading"),
        new LocalizedText(
            "分层是为了并列；只有（一）没有（二），不如不分。",
            "Levels are there to set things side by side; a （一） without a （二） is better left out."))
    {
        Name = "lone-subheadings",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        // An attachment counts its headings by itself.
        List<Heading> headings = [];
        foreach (var block in text.Document.Blocks)
        {
            if (block is Heading heading)
                headings.Add(heading);
            if (block is not Attachment)
                continue;
            Check(headings, findings);
            headings.Clear();
        }

        Check(headings, findings);
    }

    private void Check(List<Heading> headings, FindingList findings)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var below = new List<Heading>();
            for (var j = i + 1; j < headings.Count && headings[j].Level > headings[i].Level; j++)
            {
                if (headings[j].Level == headings[i].Level + 1)
                    below.Add(headings[j]);
            }

            if (below is [var lone])
                findings.Add(Finding(headings[i], lone));
        }
    }

    private Finding Finding(Heading parent, Heading lone)
    {
        var parentText = Inline.TextOf(parent.Content);
        var text = Inline.TextOf(lone.Content);
        var first = lone.Content.FirstOrDefault(inline => inline.Origin.Data is not null) ?? lone.Content.FirstOrDefault();
        return new Finding(Info.Id, Info.Severity, new LocalizedText($"“{parentText}”下只有一个下级标题“{text}”", $"“{parentText}” has the single sub-heading “{text}”"))
        {
            Hint = new LocalizedText("并入上级标题，或者再分出一项", "join it with the heading above or divide further"),
            Location = first?.Origin.Place ?? lone.Origin.Place,
            Path = first?.Origin.Data?.Path,
            Text = text,
        };
    }
}
