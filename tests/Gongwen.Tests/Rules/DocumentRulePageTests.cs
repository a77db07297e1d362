using Gongwen.Contracts;
using Gongwen.Engine.Rules;
using Gongwen.Conformance.Checks;
using Gongwen.Engine.Vocabulary;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Rules;

/// <summary>Each of the engine's rules has a page, and its examples are what the rule does: where it looks, what it says, how it mends.</summary>
public sealed class DocumentRulePageTests
{
    // Words of packs have pages whose examples bring the words.
    private static readonly IReadOnlyList<RuleInfo> Infos = [.. DocumentRules.All.Select(rule => rule.Info), .. WordLists.All.Where(rule => rule != WordLists.OfPacks)];

    public static TheoryData<string> Ids => new(Infos.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_what_the_rule_finds_and_how_it_mends(string id)
    {
        var rule = Infos.Single(rule => rule.Id == id);
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = RulePage.Read(file);
        Assert.Equal($"{id} {rule.Title.Chinese}", page.Title);
        Assert.True(page.Examples.Count(example => example.IsBad) >= 2, "a page has two bad examples at least");
        Assert.True(page.Examples.Count(example => !example.IsBad) >= 2, "a page has two good examples at least");

        // A difference leaves GWnnnn.received.md beside the page: look at it, then rename it.
        Snapshot.MatchFile(page.With(page.Examples.Select(example => AsItIs(rule, example))), file);
        Assert.All(page.Examples, example => Assert.True(example.IsBad == example.Said.Count > 0, $"bad examples have findings, good ones none: {example.Marked}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Good_examples_are_silent_under_the_whole_family_and_mends_touch_only_what_is_marked(string id)
    {
        var rule = Infos.Single(rule => rule.Id == id);
        foreach (var example in RulePage.Read(RepositoryFiles.Of("docs", "rules", $"{id}.md")).Examples)
        {
            var findings = Said(example.Text);
            if (!example.IsBad)
                Assert.Equal("", string.Join('\n', findings.Where(finding => FamilyOf(finding) == rule.Family).Select(finding => $"{finding.RuleId} {finding.Message.Chinese}")));
            foreach (var finding in findings.Where(finding => finding.RuleId == id && finding.Fix is not null))
                Assert.True(Within(finding.Fix!.Location, finding.Location!), $"{finding.Message.Chinese}: the mend touches more than what is marked");
            if (example.Fixed is { } mended)
                Assert.Equal("", string.Join('\n', Said(mended).Where(finding => finding.RuleId == id && finding.Fix is not null).Select(finding => $"after the mend: {finding.Message.Chinese}")));
        }
    }

    [Fact]
    public void Rules_have_numbers_of_their_own_in_order_and_say_what_they_are()
    {
        var ids = DocumentRules.All.Select(rule => rule.Info.Id);
        Assert.Equal(string.Join(' ', new SortedSet<string>(ids, StringComparer.Ordinal)), string.Join(' ', ids));
        Assert.All(Infos, rule => Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", rule.Name));
        Assert.All(Infos, rule => Assert.True(rule is { Basis: not null, Since.Length: > 0, Description.Chinese.Length: > 10, Description.English.Length: > 10 }, rule.Id));
        Assert.Equal(Infos.Count, Infos.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static RuleExample AsItIs(RuleInfo rule, RuleExample example)
    {
        var findings = Said(example.Text).Where(finding => finding.RuleId == rule.Id).ToList();
        Assert.All(findings.Where(finding => finding.Fix is not null), finding => Assert.NotNull(rule.Fix));
        var mended = Mended(example.Text, findings);
        return example with
        {
            Marked = ExampleDocument.Marked(example.Text, findings),
            Said = [.. findings.Select(finding => $"{NameOf(finding.Severity)}：{finding.Message.Chinese}")],
            Fixed = mended == example.Text ? null : mended,
        };
    }

    private static IReadOnlyList<Finding> Said(string text)
    {
        var context = ExampleDocument.Of(text);
        var said = new FindingList();
        foreach (var rule in BuiltInRules.All)
            rule.Check(context, said);
        return [.. said.OrderBy(finding => finding.Location?.Line ?? 0).ThenBy(finding => finding.Location?.Column ?? 0)];
    }

    private static RuleFamily FamilyOf(Finding finding) => Infos.FirstOrDefault(rule => rule.Id == finding.RuleId)?.Family ?? RuleFamily.Other;

    private static string Mended(string text, IEnumerable<Finding> findings)
    {
        var at = text.Length;
        foreach (var fix in findings.Select(finding => finding.Fix).OfType<Fix>().Where(fix => fix.Kind != FixKind.Suggested).OrderByDescending(fix => fix.Location.Offset))
        {
            if (fix.Location.Offset + fix.Location.Length > at)
                continue;
            at = fix.Location.Offset;
            text = text.Remove(at, fix.Location.Length).Insert(at, fix.Replacement);
        }

        return text;
    }

    private static bool Within(SourceLocation inner, SourceLocation outer) =>
        inner.File == outer.File && inner.Offset >= outer.Offset && inner.Offset + inner.Length <= outer.Offset + outer.Length;

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };
}
