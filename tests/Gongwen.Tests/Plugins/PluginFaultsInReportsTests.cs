using Gongwen.Contracts;
using Gongwen.Testing;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Plugins;

/// <summary>What a report's writer hears when a plugin fails.</summary>
public sealed class PluginFaultsInReportsTests
{
    [Fact]
    public void Data_that_can_not_be_computed_is_told_once_and_no_template_is_blamed()
    {
        using var folders = PluginFolders.Make("throws-in-computed-data");
        var folder = Path.Combine(folders.Root, "Fixture");
        File.WriteAllText(Path.Combine(folder, "genres", "fixture", "sections", "body", "template.liquid"), "# {{ 标题 }}\n\n共{{ 统计.条数 }}条。\n");
        var result = AuthoredFolder.Load(folder, Install.Folder).Check("文种: fixture\n标题: 试验\n");
        Assert.Equal(["GW9203"], result.Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void A_rule_that_floods_leaves_the_others_heard()
    {
        using var folders = PluginFolders.Make("floods");
        var result = AuthoredFolder.Load(Path.Combine(folders.Root, "Fixture"), Install.Folder).Check("文种: fixture\n标题: 试验\n");
        Assert.Equal(FindingList.Limit, result.Findings.Count);
        Assert.Equal(["FX0001 998", "FX0002 1", "GW9204 1"], result.Findings.CountBy(finding => finding.RuleId).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"));
    }
}
