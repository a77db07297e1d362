using Gongwen.Contracts;
using Gongwen.Engine.Facts;

namespace Gongwen.Tests.Facts;

/// <summary>Ledgers of many rows: everything is counted, and what is said of them stays short.</summary>
public sealed class LedgerSizeTests
{
    private const string Schema = """
        properties:
          年度: { type: integer }
          台账: { type: array, items: { type: object, properties: { 日期: { type: string }, 类型: { type: string }, 人数: { type: integer } } } }
        """;

    private const string Facts = """
        统计:
          台账: 台账
          日期: 日期
          期间: { 年: 年度 }
          事实:
            党课: { 算: 行数, 条件: { 类型: 党课 } }
            人次: { 算: 求和, 栏: 人数 }
            种类: { 算: 种数, 栏: 类型 }
        """;

    [Fact]
    public void Every_row_of_a_large_ledger_counts()
    {
        const int rows = 60_000;
        var findings = new FindingList();
        var facts = FactCase.Of(Report(rows), FactCase.Groups(Facts, Schema, findings), findings);
        var values = Assert.Single(facts.Values).Node;
        Assert.Equal(["党课 30000", "人次 180000", "种类 2"], values.Properties.Select(property => $"{property.Key} {property.Value.Text}"));
        Assert.Equal(30_000, values["党课"]!.Derivation!.Sources.Count);
        Assert.Empty(findings);
    }

    [Fact]
    public void Rows_at_fault_are_told_of_together()
    {
        var findings = new FindingList();
        FactCase.Of(Report(20_000, day: "无"), FactCase.Groups(Facts, Schema, findings), findings);
        var finding = Assert.Single(findings);
        Assert.Equal("“台账”有20000行的“日期”不是日期，没有算进“统计”", finding.Message.Chinese);
        Assert.True(finding.Hint!.Chinese.Length < 100, finding.Hint.Chinese);
    }

    [Fact]
    public void Rows_that_are_the_same_are_told_of_a_bounded_number_of_times()
    {
        var findings = new FindingList();
        FactCase.Of(Report(10_000, numbered: false), FactCase.Groups(Facts, Schema, findings), findings);
        Assert.Equal(50, findings.Count(finding => finding.RuleId == "GW5861"));
    }

    [Fact]
    public void More_rows_than_a_ledger_may_have_are_not_counted()
    {
        var findings = new FindingList();
        var facts = FactCase.Of(Report(FactGroup.MostRows + 1), FactCase.Groups(Facts, Schema, findings), findings);
        Assert.Empty(facts.Values);
        Assert.Equal(["GW2044 “台账”有200001行，最多算200000行"], findings.Select(finding => $"{finding.RuleId} {finding.Message.Chinese}"));
    }

    private static DataNode Report(int rows, string? day = null, bool numbered = true)
    {
        static SourceLocation At(int line) => new("台账.xlsx", 0, 0, 0, 0) { Cell = $"活动!A{line + 2}" };
        var items = new DataNode[rows];
        for (var i = 0; i < rows; i++)
        {
            var number = numbered ? $"{i}" : "";
            items[i] = DataNode.OfObject(
                At(i),
                ("日期", DataNode.OfText(day ?? $"2025-{(i % 12) + 1:00}-0{(i % 9) + 1}", At(i))),
                ("类型", DataNode.OfText(i % 2 == 0 ? "党课" : "党日", At(i))),
                ("人数", DataNode.OfNumber(3, At(i))),
                ("主题", DataNode.OfText(number, At(i))));
        }

        var place = SourceLocation.OfFile("report.yaml");
        return DataNode.OfObject(place, ("年度", DataNode.OfNumber(2025, place)), ("台账", DataNode.OfList(items, place)));
    }
}
