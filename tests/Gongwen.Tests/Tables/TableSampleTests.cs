using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Tables;

/// <summary>The sample that takes its list from Excel renders without a finding, and from its .csv the same.</summary>
public sealed class TableSampleTests
{
    private static readonly string Sample = RepositoryFiles.Of("samples", "rectification-from-excel", "整改清单.yaml");

    [Fact]
    public void The_workbook_renders_as_expected()
    {
        var result = Render(File.ReadAllText(Sample));
        Assert.Equal("", FindingLines.Of(result.Findings));
        Snapshot.Match(string.Join("\n", result.Files.Select(file => Encoding.UTF8.GetString(file.Bytes))), "md");
    }

    [Fact]
    public void The_lines_render_like_the_workbook()
    {
        var lines = Render(File.ReadAllText(Sample).Replace("{ 来自: 台账.xlsx, 工作表: 清单 }", "{ 来自: 台账.csv }", StringComparison.Ordinal));
        Assert.Equal("", FindingLines.Of(lines.Findings));
        Assert.Equal(Render(File.ReadAllText(Sample)).Files.Select(file => Encoding.UTF8.GetString(file.Bytes)), lines.Files.Select(file => Encoding.UTF8.GetString(file.Bytes)));
    }

    private static ReportResult Render(string text) =>
        InstalledGenres.Pipeline.Render(new ReportRequest("整改清单.yaml", Encoding.UTF8.GetBytes(text)) { Formats = [OutputFormat.Markdown], Tables = new ReportTables(new ReportFile(Sample, "整改清单.yaml", "")).Read });
}
