using Gongwen.Host.Authoring;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Authoring;

/// <summary>What follows from a name, and what plugin new writes.</summary>
public sealed class NewPluginTests
{
    [Theory]
    [InlineData("MeetingNotes", "meeting-notes", "MeetingNotes", "MN0001")]
    [InlineData("meetingNotes", "meeting-notes", "MeetingNotes", "MN0001")]
    [InlineData("meeting-notes", "meeting-notes", "MeetingNotes", "MN0001")]
    [InlineData("Meeting_Notes", "meeting-notes", "MeetingNotes", "MN0001")]
    [InlineData("meeting notes", "meeting-notes", "MeetingNotes", "MN0001")]
    [InlineData("HTTPLog", "http-log", "HttpLog", "HL0001")]
    [InlineData("Plan2026Half", "plan2026-half", "Plan2026Half", "PH0001")]
    [InlineData("notes", "notes", "Notes", "NOTES0001")]
    [InlineData("GoodWork", "good-work", "GoodWork", "GOODWO0001")]
    [InlineData("x", "x", "X", "XX0001")]
    [InlineData("gw", "gw", "Gw", "XGW0001")]
    [InlineData("GreenWaterX", "green-water-x", "GreenWaterX", "GREENW0001")]
    public void Id_namespace_and_rule_follow_from_a_name(string name, string id, string space, string rule)
    {
        var plugin = NewPlugin.Of(name, id: null, genreName: "会议安排", out _)!;
        Assert.Equal((id, space, rule, "会议安排"), (plugin.Id, plugin.Namespace, plugin.RuleId, plugin.GenreName));
    }

    [Theory]
    [InlineData("会议安排", null, null, "从“会议安排”得不出插件的 id，请用 --id 写明（小写字母、数字、连字符），例如 --id meeting-notes")]
    [InlineData("会议Notes", null, null, "从“会议Notes”得不出插件的 id，请用 --id 写明（小写字母、数字、连字符），例如 --id meeting-notes")]
    [InlineData("a+b", null, null, "从“a+b”得不出插件的 id，请用 --id 写明（小写字母、数字、连字符），例如 --id meeting-notes")]
    [InlineData("../plan", "plan", "安排", "名称不能是路径：../plan；放在哪里用 -o 写")]
    [InlineData("..", "plan", "安排", "名称不能是路径：..；放在哪里用 -o 写")]
    [InlineData("2026Plan", null, null, "id 只能用小写字母、数字和连字符，以字母开头：2026-plan")]
    [InlineData("-", null, null, "id 只能用小写字母、数字和连字符，以字母开头：-")]
    [InlineData("Plan", "meeting-plan-of-the-second-quarter-with-all-matters-and-all-their-deadlines", null, "id 不能超过 64 个字符，这里有 75 个；用 --id 写一个短的")]
    [InlineData("会议安排", "Meeting", null, "id 只能用小写字母、数字和连字符，以字母开头：Meeting")]
    [InlineData("System", null, null, "“system”这个 id 已有别的用处，换一个")]
    [InlineData("GongwenEngine", null, null, "“gongwen-engine”这个 id 已有别的用处，换一个")]
    [InlineData("Nul", null, null, "“nul”这个 id 已有别的用处，换一个")]
    [InlineData("Plan", null, "安排: {}", "文种名称只能用文字、数字、空格和“（）·-”，不超过 40 个字：安排: {}")]
    [InlineData("Plan", null, "", "文种名称只能用文字、数字、空格和“（）·-”，不超过 40 个字：")]
    public void A_name_that_will_not_do_is_told(string name, string? id, string? genreName, string message)
    {
        Assert.Null(NewPlugin.Of(name, id, genreName, out var problem));
        Assert.Equal(message, problem!.Chinese);
    }

    [Fact]
    public void Packages_of_the_tests_have_the_versions_of_this_project()
    {
        var central = File.ReadAllText(RepositoryFiles.Of("Directory.Packages.props")).Replace("PackageVersion", "PackageReference", StringComparison.Ordinal);
        var references = File.ReadAllLines(RepositoryFiles.Of("engine", "Gongwen.Host", "Authoring", "Plugin", "tests.project.xml")).Select(line => line.Trim()).Where(line => line.StartsWith("<PackageReference", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, references.Count);
        Assert.All(references, reference => Assert.Contains(reference, central, StringComparison.Ordinal));
    }

    [Fact]
    public void No_placeholder_is_left_and_the_contract_range_holds_this_host()
    {
        using var plugin = new AuthoredPlugin();
        Assert.Empty(plugin.Folder.Plugin!.Findings);
        Assert.All(PluginFiles.Of(new NewPlugin("meeting-plan", "会议安排"), Install.Folder), file =>
            Assert.DoesNotContain("__", file.Path + System.Text.Encoding.UTF8.GetString(file.Bytes), StringComparison.Ordinal));
    }
}
