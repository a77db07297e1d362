using System.Text;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Pipeline;

/// <summary>A report that gives its document an order of its own (篇章).</summary>
public sealed class ReportOutlineTests
{
    [Theory]
    [InlineData("duty-report-in-its-own-order")]
    [InlineData("narrative-report-any-order-of-content")]
    public void The_document_is_in_the_order_and_the_words_of_the_report(string name) => Snapshot.Match(Text(Report(name)), "txt", name);

    [Fact]
    public void A_heading_given_to_a_section_stands_where_its_own_stood_and_nothing_else_changes()
    {
        var report = Report("duty-report-in-its-own-order");
        var own = Text(report.Replace(", 标题: 主要工作", "", StringComparison.Ordinal));
        Assert.Contains("一、履职情况和主要成效\n", own, StringComparison.Ordinal);
        Assert.Equal(Text(report), own.Replace("一、履职情况和主要成效\n", "一、主要工作\n", StringComparison.Ordinal));
    }

    [Fact]
    public void One_document_of_several_is_made()
    {
        var result = InstalledGenres.Pipeline.Render(Request("文种: 整改清单\n篇章:\n  - 题目: 整改情况报告\n  - 段落: 全部整改到位。\n"));
        Assert.Empty(result.Findings);
        Assert.Single(result.Files);
    }

    private static string Report(string name) => File.ReadAllText(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "5-document", name, "report.yaml"));

    private static string Text(string report) => Encoding.UTF8.GetString(InstalledGenres.Pipeline.Render(Request(report)).Files.Single().Bytes);

    private static ReportRequest Request(string report) => new("report.yaml", Encoding.UTF8.GetBytes(report)) { Formats = [OutputFormat.Text], Draft = true };
}
