using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5509: a title too long to be read at a glance.</summary>
internal sealed class LongTitles() : DocumentRule(Rule)
{
    private static readonly RuleOption Longest = new("longest", RuleOptionKind.Number, "50", new LocalizedText("标题最多多少字", "how many characters a title may have")) { Minimum = 10, Maximum = 500 };

    private static readonly RuleInfo Rule = new(
        "GW5509",
        Severity.Note,
        new LocalizedText("标题太长", "A long title"),
        new LocalizedText("标题要准确、简要，一般不超过两行。", "A title is exact and short, two lines as a rule."))
    {
        Name = "long-title",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
        Options = [Longest],
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var longest = text.Settings.OptionsOf(Info.Id).Number(Longest);
        if (TitleKind.Line(text) is not { } title)
            return;
        var length = title.Text.Count(character => !char.IsWhiteSpace(character));
        if (length > longest)
            findings.Add(title.About(Info, 0, title.Text.Length, new LocalizedText($"标题有{length}字，超过{longest}字", $"the title has {length} characters, more than {longest}"), new LocalizedText("压缩事由", "shorten what it says of the matter")));
    }
}
