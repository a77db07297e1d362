using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Packs;

/// <summary>A schema's delta only ever tightens: what the changed schema takes the one below took too, but for keys that were added.</summary>
public sealed class SchemaDeltaTests
{
    private const string Below = """
        type: object
        required: [单位, 人数]
        properties:
          单位: { type: string, maxLength: 20, pattern: '局$' }
          人数: { type: number, minimum: 1 }
          级别: { enum: [高, 中, 低] }
          条目: { type: array, maxItems: 5, items: { type: object, properties: { 事: { type: string }, 数: { type: integer } }, required: [事] } }
        """;

    private static readonly string[] Reports =
    [
        "{ 单位: 商务局, 人数: 3 }", "{ 单位: 商务局, 人数: 0 }", "{ 单位: 临江区商务局, 人数: 120.5, 级别: 高 }", "{ 单位: 商务, 人数: 3 }", "{ 人数: 3 }",
        "{ 单位: 商务局, 人数: 3, 级别: 低, 条目: [ { 事: 甲 }, { 事: 乙, 数: 2 } ] }", "{ 单位: 商务局, 人数: 3, 条目: [ { 数: 2 } ] }", "{ 单位: 商务局, 人数: 3, 科室: 办公室 }",
    ];

    [Theory]
    [InlineData("required: [级别]")]
    [InlineData("properties: { 级别: { remove: true } }")]
    [InlineData("properties: { 单位: { maxLength: 5 }, 人数: { minimum: 2, maximum: 100, type: integer } }")]
    [InlineData("properties: { 单位: { pattern: '^临江区' } }")]
    [InlineData("properties: { 级别: { enum: [高, 中] } }")]
    [InlineData("properties: { 条目: { maxItems: 1, items: { required: [数], properties: { 数: { minimum: 2 } } } } }")]
    [InlineData("properties: { 条目: { minItems: 3, uniqueItems: true, contains: { required: [数] } } }")]
    [InlineData("not: { required: [级别] }")]
    [InlineData("anyOf: [ { required: [级别] }, { required: [条目] } ]")]
    [InlineData("maxProperties: 2")]
    public void Nothing_that_was_refused_is_taken(string delta)
    {
        var findings = new FindingList();
        var below = Read(Below);
        var (whole, changed) = (Compile(below), Compile(SchemaDelta.Apply(below, Read(delta), findings)));
        Assert.Equal("", FindingLines.Of(findings));
        var isTighter = false;
        foreach (var report in Reports.Select(Read))
        {
            var (took, takes) = (Takes(whole, report), Takes(changed, report));
            Assert.False(takes && !took, $"{delta} lets {report.Location} in");
            isTighter |= took && !takes;
        }

        Assert.True(isTighter, $"{delta} changes nothing of these reports");
    }

    [Fact]
    public void A_key_that_a_lower_delta_forbade_has_nothing_to_tighten()
    {
        var findings = new FindingList();
        var once = SchemaDelta.Apply(Read(Below), Read("properties: { 级别: { remove: true } }"), findings);
        SchemaDelta.Apply(once, Read("properties: { 级别: { remove: true } }"), findings);
        Assert.Equal("", FindingLines.Of(findings));
        SchemaDelta.Apply(once, Read("properties: { 级别: { enum: [高] } }"), findings);
        Assert.Equal("下面没有键“级别”", Assert.Single(findings).Message.Chinese);
    }

    [Fact]
    public void An_added_key_is_taken_and_may_be_required()
    {
        var changed = Compile(SchemaDelta.Apply(Read(Below), Read("{ properties: { 科室: { type: string } }, required: [科室] }"), []));
        Assert.True(Takes(changed, Read("{ 单位: 商务局, 人数: 3, 科室: 办公室 }")));
        Assert.False(Takes(changed, Read("{ 单位: 商务局, 人数: 3 }")));
    }

    [Fact]
    public void Examples_that_no_longer_fit_are_not_shown()
    {
        var below = Read("{ properties: { 年度: { type: integer, examples: [2019, 2026] }, 级别: { enum: [高, 低], examples: [低] } } }");
        var changed = SchemaDelta.Apply(below, Read("{ properties: { 年度: { minimum: 2020 }, 级别: { enum: [高] } } }"), [])["properties"]!;
        Assert.Equal(["2026"], changed["年度"]!["examples"]!.Items.Select(item => item.Text));
        Assert.Empty(changed["级别"]!["examples"]!.Items);
    }

    [Theory]
    [InlineData("properties: { 人数: { minimum: 0 } }", "delta.yaml:1:21 GW8014 “minimum”放宽了：下面是 1，这里是 0")]
    [InlineData("properties: { 单位: { maxLength: 30 } }", "delta.yaml:1:21 GW8014 “maxLength”放宽了：下面是 20，这里是 30")]
    [InlineData("properties: { 级别: { enum: [高, 特高] } }", "delta.yaml:1:21 GW8014 “enum”放宽了：下面是 [高, 中, 低]，这里是 [高, 特高]")]
    [InlineData("properties: { 人数: { type: [number, string] } }", "delta.yaml:1:21 GW8014 “type”放宽了：下面是 number，这里是 [number, string]")]
    [InlineData("properties: { 条目: { items: { additionalProperties: true } } }", "delta.yaml:1:30 GW8014 “additionalProperties”放宽了：下面是 false，这里是 true")]
    [InlineData("properties: { 条目: { items: { properties: { 数目: { remove: true } } } } }", "delta.yaml:1:44 GW8013 下面没有键“数目”")]
    [InlineData("[单位]", "delta.yaml:1:1 GW8016 增改文件由“键: 值”组成")]
    public void What_loosens_or_finds_nothing_is_told_and_left_out(string delta, string told)
    {
        var findings = new FindingList();
        var changed = Compile(SchemaDelta.Apply(Read(Below), Read(delta), findings));
        var finding = Assert.Single(findings);
        Assert.Equal(told, $"{finding.Location} {finding.RuleId} {finding.Message.Chinese}");
        foreach (var report in Reports.Select(Read))
            Assert.Equal(Takes(Compile(Read(Below)), report), Takes(changed, report));
    }

    private static bool Takes(Schema schema, DataNode report) => SchemaChecker.Check(schema, report, SchemaOptions.Reports).Count == 0;

    private static Schema Compile(DataNode node)
    {
        var findings = new FindingList();
        var schema = SchemaCompiler.Compile(node, SharedShapes.BuiltIn, findings);
        Assert.Equal("", FindingLines.Of(findings));
        return schema!;
    }

    private static DataNode Read(string yaml) => DataReader.Read(Encoding.UTF8.GetBytes(yaml), "delta.yaml", DataLimits.Default, [])!;
}
