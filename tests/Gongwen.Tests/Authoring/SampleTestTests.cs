using Gongwen.Testing;

namespace Gongwen.Tests.Authoring;

/// <summary>Samples held against their expected files.</summary>
public sealed class SampleTestTests
{
    private const string Expected = "genres/meeting-plan/samples/first/expected.md";
    private const string Report = "genres/meeting-plan/samples/first/report.yaml";

    [Fact]
    public void A_sample_that_reads_as_expected_passes()
    {
        using var plugin = new AuthoredPlugin();
        Assert.Equal(["meeting-plan/first"], SampleTest.Names(plugin.Folder));
        SampleTest.Run(plugin.Folder, accept: false);
    }

    [Fact]
    public void A_difference_is_shown_line_by_line()
    {
        using var plugin = new AuthoredPlugin();
        plugin.Change(Expected, "现将2项重点事项", "现将二项重点事项");
        Assert.Equal(
            """
            样例 meeting-plan/first 与 expected.md 不同（[-应当-]{+现在+}）：
               1  1  # 关于三季度重点事项的安排
               2  2
            ~  3  3  现将[-二-]{+2+}项重点事项安排如下，请各责任人按时限完成。
               4  4
               5  5  | 序号 | 内容 | 责任人 | 完成时限 |
               6  6  | :-: | --- | :-: | :-: |
            看过之后认为现在的对，设环境变量 GONGWEN_ACCEPT=1 再运行一次
            """.ReplaceLineEndings("\n"),
            Message(() => SampleTest.Run(plugin.Folder, accept: false)));
    }

    [Fact]
    public void What_is_accepted_is_written_once_and_passes_then()
    {
        using var plugin = new AuthoredPlugin();
        var right = plugin.Read(Expected);
        File.Delete(plugin.PathOf(Expected));
        Assert.StartsWith("样例 meeting-plan/first 没有 expected.md；现在是：\n# 关于三季度重点事项的安排\n", Message(() => SampleTest.Run(plugin.Folder, accept: false)), StringComparison.Ordinal);
        SampleTest.Run(plugin.Folder, accept: true);
        Assert.Equal(right, plugin.Read(Expected));
        SampleTest.Run(plugin.Folder, "meeting-plan/first", accept: false);
    }

    [Fact]
    public void An_error_in_a_sample_is_told_and_nothing_is_accepted()
    {
        using var plugin = new AuthoredPlugin();
        var before = plugin.Read(Expected);
        plugin.Change(Report, "成文日期: 2026-07-01\n", "");
        Assert.StartsWith("样例 meeting-plan/first 有错误：\n  report.yaml:1:1: GW2001 ", Message(() => SampleTest.Run(plugin.Folder, accept: true)), StringComparison.Ordinal);
        Assert.Equal(before, plugin.Read(Expected));
    }

    [Fact]
    public void An_expected_file_of_no_document_is_told()
    {
        using var plugin = new AuthoredPlugin();
        File.WriteAllText(plugin.PathOf("genres/meeting-plan/samples/first/expected.list.md"), "");
        Assert.Equal("样例 meeting-plan/first 的 expected.list.md 不对应任何文书，应当删去", Message(() => SampleTest.Run(plugin.Folder, accept: false)));
    }

    [Fact]
    public void A_sample_without_a_report_and_a_plugin_without_samples_are_told()
    {
        using var plugin = new AuthoredPlugin();
        File.Delete(plugin.PathOf(Report));
        Assert.Equal("样例 meeting-plan/first 没有 report.yaml", Message(() => SampleTest.Run(plugin.Folder, accept: false)));
        Directory.Delete(plugin.PathOf("genres/meeting-plan/samples"), recursive: true);
        Assert.Equal($"{plugin.Folder.Sources} 里没有样例：genres/文种/samples/样例/report.yaml", Message(() => SampleTest.Run(plugin.Folder, accept: false)));
    }

    private static string Message(Action run) => Assert.Throws<CheckFailedException>(run).Message;
}
