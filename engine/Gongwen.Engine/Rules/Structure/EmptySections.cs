using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5402: a heading without words, or with nothing under it.</summary>
internal sealed class EmptySections() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5402",
        Severity.Warning,
        new LocalizedText("标题下没有内容", "Nothing under a heading"),
        new LocalizedText(
            "标题下面要有正文、表格或下一级标题；没有内容就删去标题。",
            "A heading is followed by text, a table or a heading of a lower level; without any, remove it."))
    {
        Name = "empty-sections",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        var blocks = text.Document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Heading heading)
                continue;
            var words = Inline.TextOf(heading.Content).Trim();
            if (words.Length == 0)
                findings.Add(Finding(heading, new LocalizedText("标题没有文字", "the heading has no words")));
            else if (IsBlank(heading.RunIn) && !HasContent(heading, blocks.Skip(i + 1).FirstOrDefault(block => block is not PageTurn)))
                findings.Add(Finding(heading, new LocalizedText($"“{words}”下面没有内容", $"nothing stands under “{words}”")));
        }
    }

    private static bool IsBlank(IReadOnlyList<Inline>? inlines) => inlines is null || string.IsNullOrWhiteSpace(Inline.TextOf(inlines));

    private static bool HasContent(Heading heading, Block? next) => next switch
    {
        Paragraph or Table => true,
        Heading below => below.Level > heading.Level,
        _ => false,
    };

    private Finding Finding(Heading heading, LocalizedText message)
    {
        var first = heading.Content.FirstOrDefault(inline => inline.Origin.Data is not null) ?? heading.Content.FirstOrDefault();
        return new Finding(Info.Id, Info.Severity, message)
        {
            Hint = new LocalizedText("补写内容，或者删去这个标题", "write something there or remove the heading"),
            Location = first?.Origin.Place ?? heading.Origin.Place,
            Path = first?.Origin.Data?.Path,
            Text = Inline.TextOf(heading.Content),
        };
    }
}
