using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;

namespace Gongwen.Tests.Controls;

/// <summary>A baseline tells findings again by their words, and is the same bytes for the same findings.</summary>
public sealed class BaselineTests
{
    [Fact]
    public void A_finding_is_the_same_after_lines_were_added_and_spaces_changed()
    {
        var before = BaselineHash.Of(At(1, 5), ["正文: 推进,稳中有进"]);
        Assert.Equal(before, BaselineHash.Of(At(3, 7), ["标题: 总结", "", "正文:  推 进,稳中有进"]) is var moved ? moved : "");
        Assert.NotEqual(before, BaselineHash.Of(At(1, 5), ["正文: 推动,稳中有进"]));
        Assert.NotEqual(before, BaselineHash.Of(At(1, 5) with { RuleId = "GW5301" }, ["正文: 推进,稳中有进"]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 1)]
    [InlineData(1, 99)]
    public void A_place_that_isn_t_in_the_file_leaves_the_words(int line, int column) =>
        Assert.Equal(BaselineHash.Of(At(line, column), null).Length, BaselineHash.Of(At(line, column), ["正文: 推进"]).Length);

    [Fact]
    public void What_is_written_is_read_again_and_is_sorted_whatever_the_order()
    {
        (string, string, Finding)[] found = [("b.yaml", "02", At(1, 1)), ("a.yaml", "01", At(2, 1)), ("b.yaml", "02", At(9, 1)), ("a.yaml", "00", At(1, 1) with { Text = "“引”\n\\" })];
        var written = Baseline.Of(Baseline.EntriesOf(found)).Write();
        Assert.Equal(written, Baseline.Of(Baseline.EntriesOf(found.Reverse())).Write());
        Assert.Equal(
            """
            {
              "baseline": 1,
              "findings": [
                {"file":"a.yaml","rule":"GW5302","hash":"01","count":1,"text":","},
                {"file":"a.yaml","rule":"GW5302","hash":"00","count":1,"text":"“引”\n\\"},
                {"file":"b.yaml","rule":"GW5302","hash":"02","count":2,"text":","}
              ]
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(written));
        var findings = new FindingList();
        Assert.Equal(written, Baseline.Read(written, "x.baseline.json", findings)!.Write());
        Assert.Empty(findings);
    }

    [Fact]
    public void Whatever_the_bytes_are_they_are_a_baseline_or_a_finding()
    {
        var good = Baseline.Of(Baseline.EntriesOf([("a.yaml", "01", At(2, 1)), ("b.yaml", "02", At(1, 1))])).Write();
        for (var at = 0; at < good.Length; at++)
        {
            foreach (var other in new byte[] { 0, (byte)'"', (byte)'}', 0xFF, (byte)'9' })
            {
                var bytes = (byte[])good.Clone();
                bytes[at] = other;
                var findings = new FindingList();
                Assert.Equal(Baseline.Read(bytes, "x.json", findings) is null, findings.Any(finding => finding is { RuleId: "GW2411", Severity: Severity.Error }));
            }
        }
    }

    private static Finding At(int line, int column) => new("GW5302", Severity.Warning, new("标点是半角的", "half-width"))
    {
        Text = ",",
        Location = new SourceLocation("report.yaml", line, column + 2, line, column + 3),
    };
}
