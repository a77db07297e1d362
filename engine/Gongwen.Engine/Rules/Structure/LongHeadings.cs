using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5411: a heading as long as a paragraph.</summary>
internal sealed class LongHeadings() : DocumentRule(Rule)
{
    private static readonly RuleOption Longest = new("longest", RuleOptionKind.Number, "45", new LocalizedText("标题最多多少字", "how many characters a heading may have")) { Minimum = 10, Maximum = 500 };

    private static readonly RuleInfo Rule = new(
        "GW5411",
        Severity.Note,
        new LocalizedText("层次标题太长", "A heading as long as a paragraph"),
        new LocalizedText("标题要短，一眼看完；成句成段的话放到正文里。", "A heading is read at a glance; sentences belong into the text."))
    {
        Name = "long-headings",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
        Options = [Longest],
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var longest = text.Settings.OptionsOf(Info.Id).Number(Longest);
        foreach (var line in text.Lines)
        {
            if (line.Kind != LineKind.Heading || line.Text.Trim().TrimEnd('。') is not { } words || words.Length <= longest)
                continue;
            findings.Add(line.About(
                Info,
                0,
                line.Text.Length,
                new LocalizedText($"标题有{words.Length}字，超过{longest}字", $"the heading has {words.Length} characters, more than {longest}"),
                new LocalizedText("压缩标题，把展开的话放到正文", "shorten it and put the rest into the text")));
        }
    }
}
