using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Pipeline;

/// <summary>What holds for every report: the same bytes every time, faults as findings, nothing thrown.</summary>
public sealed class PipelinePropertyTests
{
    private static readonly byte[] Clean = File.ReadAllBytes(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "5-document", "clean", "report.yaml"));

    [Fact]
    public void The_same_report_gives_the_same_bytes_in_every_culture_and_by_a_new_pipeline()
    {
        var first = Bytes(TestPipeline.Shared);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // The program runs without culture data; a culture made by hand shows a format that would leak.
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "−";
            comma.DateTimeFormat.DateSeparator = "_";
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(first, Bytes(TestPipeline.Create()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Many_threads_get_the_same_bytes_from_one_pipeline()
    {
        var first = Bytes(TestPipeline.Shared);
        var shared = TestPipeline.Create();
        var results = new string[16];
        Parallel.For(0, results.Length, index => results[index] = Bytes(shared));
        Assert.All(results, result => Assert.Equal(first, result));
    }

    [Fact]
    public void Nothing_is_written_while_errors_stand()
    {
        var report = Encoding.UTF8.GetString(Clean).Replace("青山县水务局", "××局", StringComparison.Ordinal);
        Assert.Empty(TestPipeline.Shared.Render(TestPipeline.Request(report)).Files);
        Assert.Equal(8, TestPipeline.Shared.Render(TestPipeline.Request(report) with { Draft = true }).Files.Count);
        Assert.Empty(TestPipeline.Shared.Check(TestPipeline.Request(Clean)).Files);
    }

    [Fact]
    public void An_unknown_document_is_named_with_those_there_are()
    {
        var result = TestPipeline.Shared.Render(TestPipeline.Request(Clean) with { DocumentIds = ["list"] });
        Assert.Empty(result.Files);
        Assert.Equal("GW3301 error report.yaml: “工作报告”没有文书“list”\n  提示：可选：report、brief\n", FindingText.Of(result.Findings));
    }

    [Fact]
    public void A_cancelled_request_stops()
    {
        var request = TestPipeline.Request(Clean) with { Cancellation = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => TestPipeline.Shared.Render(request));
    }

    [Fact]
    public void A_finding_in_the_finished_text_names_the_characters_in_the_data_file()
    {
        var report = Encoding.UTF8.GetString(Clean).Replace("每季度观摩评比一次", "每季度观摩评比×次", StringComparison.Ordinal);
        var finding = Assert.Single(TestPipeline.Shared.Check(TestPipeline.Request(report)).Findings, finding => finding.RuleId == "GW5001");
        var place = finding.Location!;
        Assert.Equal("×", report.Split('\n')[place.Line - 1][(place.Column - 1)..(place.EndColumn - 1)]);
        Assert.Equal("×", report.Substring(place.Offset, place.Length));
        Assert.Equal("下步措施[0].段落", finding.Path);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mutated_reports_give_findings_or_files_and_never_throw(int seed)
    {
        var random = new Random(seed);
        var text = Encoding.UTF8.GetString(Clean);
        for (var i = 0; i < 500; i++)
        {
            var request = TestPipeline.Request(ReportMutation.Of(text, random)) with { Formats = [OutputFormat.Text], Draft = i % 2 == 0 };
            var result = TestPipeline.Shared.Render(request);
            Assert.All(result.Findings, finding => Assert.Matches("^GW[1-9][0-9]{3}$", finding.RuleId));
            Assert.True(result.Files.Count > 0 || result.Findings.HasErrors, Encoding.UTF8.GetString(request.Bytes.Span));
        }
    }

    private static string Bytes(ReportPipeline pipeline) =>
        string.Join('\n', pipeline.Render(TestPipeline.Request(Clean)).Files.Select(file => $"{file.Format} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes))}"));
}
