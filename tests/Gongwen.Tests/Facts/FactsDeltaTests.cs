using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Facts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Facts;

/// <summary>A pack's facts.delta.yaml laid over a facts.yaml.</summary>
public sealed class FactsDeltaTests
{
    private const string Below = """
        台账统计:
          台账: 活动台账
          日期: 日期
          事实:
            党课: { 算: 行数, 条件: { 类型: 党课 } }
            党日: { 算: 行数, 条件: { 类型: 党日 } }
        """;

    [Fact]
    public void Facts_are_replaced_added_and_removed_by_name()
    {
        var findings = new FindingList();
        var merged = FactsDelta.Apply(Read(Below), Read("""
            台账统计:
              日期: 登记日期
              事实:
                党课: { 算: 行数, 条件: { 类型: [党课, 微党课] } }
                党日: { remove: true }
                调研: { 算: 行数 }
            另一组: { 台账: 走访台账, 事实: { 户数: { 算: 行数 } } }
            """), findings);
        Assert.Equal("台账统计{台账=活动台账 日期=登记日期 事实{党课{算=行数 条件{类型[党课 微党课]}} 调研{算=行数}}} 另一组{台账=走访台账 事实{户数{算=行数}}}", Written(merged));
        Assert.Empty(findings);
    }

    [Fact]
    public void What_is_not_below_can_not_be_removed()
    {
        var findings = new FindingList();
        FactsDelta.Apply(Read(Below), Read("台账统计: { 事实: { 党科: { remove: true } } }\n"), findings);
        FactsDelta.Apply(Read(Below), Read("- 台账统计\n"), findings);
        Assert.Equal("""
            delta.yaml:1:15 GW8013 Error: 下面没有数“党科” / there is no fact '党科' below
                是不是要写“党课”？ / did you mean '党课'?
            delta.yaml:1:1 GW8016 Error: 增改文件由“键: 值”组成 / a delta is made of keys and values

            """.ReplaceLineEndings("\n"), FindingLines.Of(findings));
    }

    private static DataNode Read(string text) => DataReader.Read(Encoding.UTF8.GetBytes(text), "delta.yaml", DataLimits.Default, [])!;

    private static string Written(DataNode node) => node.Kind switch
    {
        DataKind.Object => string.Join(' ', node.Properties.Select(property => property.Value.Kind is DataKind.Object ? $"{property.Key}{{{Written(property.Value)}}}" : property.Value.Kind == DataKind.List ? $"{property.Key}[{string.Join(' ', property.Value.Items.Select(item => item.Text))}]" : $"{property.Key}={property.Value.Text}")),
        _ => node.Text,
    };
}
