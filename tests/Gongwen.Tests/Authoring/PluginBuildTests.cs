using Gongwen.Tests.Conventions;
using Gongwen.Tests.Host;

namespace Gongwen.Tests.Authoring;

/// <summary>What gongwen plugin new makes, built as its author would.</summary>
public sealed class PluginBuildTests
{
    [Fact]
    public void One_build_leaves_a_plugin_that_is_listed_checked_and_rendered()
    {
        using var folder = new AuthorFolder("我的 插件");
        folder.Gongwen(0, "plugin", "new", "会议安排", "--id", "meeting-plan");
        var plugin = Path.Combine(folder.Path, "会议安排");
        folder.Dotnet(plugin, "build");

        var made = Path.Combine(plugin, "bin", "plugins", "meeting-plan");
        Assert.Equal(
            "MeetingPlan.deps.json, MeetingPlan.dll, genres/meeting-plan/genre.yaml, genres/meeting-plan/samples/first/expected.md, genres/meeting-plan/samples/first/report.yaml, genres/meeting-plan/sections/body/schema.yaml, genres/meeting-plan/sections/body/template.liquid, plugin.yaml",
            string.Join(", ", Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(made, file).Replace('\\', '/')).Order(StringComparer.Ordinal)));
        Assert.Contains("会议安排", folder.GongwenIn(plugin, 0, "genre", "list"), StringComparison.Ordinal);
        Assert.Contains("已载入", folder.GongwenIn(plugin, 0, "plugin", "list").Split('\n').Single(line => line.Contains("meeting-plan", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("没有问题\n", folder.GongwenIn(plugin, 0, "genre", "check", "meeting-plan"));
        Assert.DoesNotContain("meeting-plan", folder.Gongwen(0, "genre", "list"), StringComparison.Ordinal);

        var drafts = Directory.CreateDirectory(Path.Combine(plugin, "drafts")).FullName;
        var sample = Path.Combine(made, "genres", "meeting-plan", "samples", "first", "report.yaml");
        File.WriteAllText(Path.Combine(drafts, "report.yaml"), File.ReadAllText(sample).Replace("2026-07-31", "2026-06-30", StringComparison.Ordinal));
        Assert.StartsWith("report.yaml:6:34: 警告 MP0001 [meeting-plan] 完成时限早于成文日期\n", folder.GongwenIn(drafts, 0, "check", "report.yaml"), StringComparison.Ordinal);

        // Changed code is registered by its next build.
        var rule = Path.Combine(plugin, "Rules", "DeadlineAfterDate.cs");
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("new(\"完成时限早于成文日期\", \"the", "new(\"来不及了\", \"the", StringComparison.Ordinal));
        folder.Dotnet(plugin, "build");
        Assert.StartsWith("report.yaml:6:34: 警告 MP0001 [meeting-plan] 来不及了\n", folder.GongwenIn(drafts, 0, "check", "report.yaml"), StringComparison.Ordinal);

        // Under another id it takes the place of what it was, wherever the id is changed.
        var manifest = Path.Combine(plugin, "plugin.yaml");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("id: meeting-plan", "id: quarter-plan", StringComparison.Ordinal));
        folder.Dotnet(plugin, "build");
        var listed = folder.GongwenIn(plugin, 0, "plugin", "list");
        Assert.Contains(" quarter-plan ", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("meeting-plan  ", listed, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(plugin, "bin", "plugins", "quarter-plan", "MeetingPlan.dll")));
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("id: quarter-plan", "id: meeting-plan", StringComparison.Ordinal));

        // What is taken away goes from the plugin too, and its tests lie beside it untouched.
        Directory.Move(Path.Combine(plugin, "genres", "meeting-plan", "samples", "first"), Path.Combine(plugin, "genres", "meeting-plan", "samples", "second"));
        folder.Dotnet(plugin, "build", "-c", "Release");
        Assert.Equal(["second"], Directory.EnumerateDirectories(Path.Combine(made, "genres", "meeting-plan", "samples")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void It_builds_against_a_read_only_install_elsewhere_and_says_when_there_is_none()
    {
        using var folder = new AuthorFolder("装 (2) 50%");
        var install = Path.Combine(folder.Path, "只读 & 安装");
        InstalledProgramTests.CopyFolder(Install.Folder, install);
        InstalledProgramTests.SetWritable(install, writable: false);
        try
        {
            folder.Install = install;
            folder.Gongwen(0, "plugin", "new", "MeetingPlan", "-o", "plan");
            var plugin = Path.Combine(folder.Path, "plan");
            folder.Dotnet(plugin, "build");
            Assert.True(File.Exists(Path.Combine(plugin, "bin", "plugins", "meeting-plan", "MeetingPlan.dll")));
            Assert.Contains($"error : 找不到 gongwen：{Path.Combine(folder.Path, "没有")}/sdk 不存在", folder.DotnetEnding(1, plugin, "build", $"-p:GONGWEN_INSTALL={Path.Combine(folder.Path, "没有")}"), StringComparison.Ordinal);
        }
        finally
        {
            InstalledProgramTests.SetWritable(install, writable: true);
        }
    }

    [Fact]
    public void Its_tests_pass_at_once()
    {
        using var folder = new AuthorFolder("authored");
        folder.Gongwen(0, "plugin", "new", "MeetingPlan");
        var output = folder.DotnetEnding(null, Path.Combine(folder.Path, "MeetingPlan"), "test");
        Assert.SkipWhen(AuthorFolder.LacksPackages(output), "the packages of the tests can't be restored here");
        Assert.Contains("Passed:     3,", output, StringComparison.Ordinal);
        Assert.Contains("Failed:     0,", output, StringComparison.Ordinal);
    }
}
