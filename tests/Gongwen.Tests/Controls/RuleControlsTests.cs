using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Packs;
using Gongwen.Tests.Genres;

namespace Gongwen.Tests.Controls;

/// <summary>Packs and a project over one another, key by key.</summary>
public sealed class RuleControlsTests
{
    private static readonly RuleOption Longest = new("longest", RuleOptionKind.Number, "60", new("最长", "longest"));
    private static readonly RuleOption Words = new("words", RuleOptionKind.Words, "", new("词语", "words"));
    private static readonly RuleInfo Sample = new("SR0001", Severity.Note, new("样", "sample"), new("样", "sample")) { Name = "sample-rule", Options = [Longest, Words] };

    [Fact]
    public void An_upper_file_changes_only_what_it_names()
    {
        var findings = new FindingList();
        var settings = Controls("rules: { sample-rule: { severity: error, longest: 90 }, GW5301: off, GW5302: off }", "rules: { SR0001: { longest: 120, words: [甲, 乙] }, GW5302: on }")
            .For(ProjectFile.Read(Encoding.UTF8.GetBytes("rules: { SR0001: 警告, GW5303: 提示 }"), "gongwen.yaml"), findings);
        Assert.Empty(findings);
        Assert.Equal(120, settings.OptionsOf("SR0001").Number(Longest));
        Assert.Equal(["甲", "乙"], settings.OptionsOf("SR0001").Words(Words));
        Assert.Equal(Severity.Warning, settings.Applied(Finding("SR0001"))!.Severity);
        Assert.True(settings.IsOff("GW5301"));
        Assert.Null(settings.Applied(Finding("GW5301")));
        Assert.False(settings.IsOff("GW5302"));
        Assert.Equal(Severity.Error, settings.Applied(Finding("GW5302"))!.Severity);
        Assert.Equal(Severity.Note, settings.Applied(Finding("GW5303"))!.Severity);
    }

    [Fact]
    public void Faults_name_the_pack_they_are_in_and_leave_the_rest_in_effect()
    {
        var findings = new FindingList();
        var settings = Controls("rules: { GW5399: off, GW5301: off }", "rules: 无").For(null, findings);
        Assert.Equal(["GW8122 pack0 1.0.0 没有规则“GW5399”", "GW8121 pack1 1.0.0 “rules”下面应当是“规则: 级别”"], findings.Select(finding => $"{finding.RuleId} {finding.Source} {finding.Message.Chinese}"));
        Assert.True(settings.IsOff("GW5301"));
    }

    [Fact]
    public void Code_of_plugins_is_asked_for_only_when_one_of_their_rules_may_be_meant()
    {
        var controls = new RuleControls([], () => throw new InvalidOperationException("asked"));
        var findings = new FindingList();
        controls.For(ProjectFile.Read("rules: { GW5301: off, GW2001: off }"u8.ToArray(), "gongwen.yaml"), findings);
        Assert.Equal(["GW8123"], findings.Select(finding => finding.RuleId));
        Assert.Throws<InvalidOperationException>(() => controls.For(ProjectFile.Read("rules: { SR0001: off }"u8.ToArray(), "gongwen.yaml"), findings));
    }

    private static Finding Finding(string id) => new(id, Severity.Error, new("问题", "fault"));

    private static RuleControls Controls(params string[] files) =>
        new([.. files.Select((text, index) => new Pack($"pack{index}", $"pack{index}", "1.0.0", null, null, new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["checks.yaml"] = text })))], () => [Sample]);
}
