using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Schemas;

/// <summary>What `gongwen schema` writes stands on its own and says the same as the genre's schema.</summary>
public sealed class SchemaExportTests
{
    [Fact]
    public void The_export_is_one_whole_document() => Snapshot.Match(SchemaExporter.Export(TestSchemas.Report), "json");

    [Theory]
    [InlineData("文种: 述职报告\n单位: 甲局\n年度: 2025\n履职情况: [{ 标题: 甲, 事实: { 专题研究: 1 } }, { 标题: 乙, 要点: { 序号: 首先, 条目: [一] } }]\n", true)]
    [InlineData("文种: 述职报告\n单位: 甲局\n年度: 2025\n履职情况: [{ 标题: 甲 }, { 标题: 乙, 要点: { 序号: 首先, 条木: [一] } }]\n", false)]
    [InlineData("文种: 述职报告\n单位: 甲局\n年度: 2025\n履职情况: [{ 标题: 甲 }, { 标题: 乙, 事情: 一 }]\n", false)]
    [InlineData("文种: 述职报告\n单位: 甲局\n年度: 2025\n附: 1\n履职情况: [{ 标题: 甲 }, { 标题: 乙 }]\n", false)]
    [InlineData("文种: 半年总结\n单位: 甲局\n年度: 2025\n履职情况: [{ 标题: 甲 }, { 标题: 乙 }]\n", false)]
    [InlineData("文种: 述职报告\n单位: 甲局\n年度: 2025\n履职情况: [{ 标题: 甲 }, { 标题: 乙 }]\n整改: { 状态: 已完成, 是否办结: true, 时限: 立行立改, 上级: { 状态: 好, 是否办结: true, 时限: 立行立改 } }\n", false)]
    public void Export_and_genre_agree_when_read_as_plain_json_schema(string yaml, bool valid)
    {
        var findings = new FindingList();
        var exported = DataReader.Read(Encoding.UTF8.GetBytes(SchemaExporter.Export(TestSchemas.Report)), "schema.json", DataLimits.Default, findings)!;
        var schema = SchemaCompiler.Compile(exported, SharedShapes.None, findings);
        var data = DataReader.Read(Encoding.UTF8.GetBytes(yaml), "input.yaml", DataLimits.Default, findings)!;
        Assert.Empty(findings);
        Assert.Equal(valid, SchemaChecker.Check(schema!, data, SchemaOptions.Standard).Count == 0);
        Assert.Equal(valid, SchemaChecker.Check(TestSchemas.Report, data, SchemaOptions.Reports).Count == 0);
    }

    [Theory]
    [InlineData("履职情况: { 来自: 台账.xlsx, 工作表: 整改, 表头行: 2, 列: { 标题: 名称 } }", true)]
    [InlineData("履职情况: { 来自: 台账.xlsx, 工作薄: 整改 }", false)]
    public void A_list_may_be_said_to_come_from_a_table(string line, bool valid)
    {
        var findings = new FindingList();
        var exported = DataReader.Read(Encoding.UTF8.GetBytes(SchemaExporter.Export(TestSchemas.Report)), "schema.json", DataLimits.Default, findings)!;
        var data = DataReader.Read(Encoding.UTF8.GetBytes($"文种: 述职报告\n单位: 甲局\n年度: 2025\n{line}\n"), "input.yaml", DataLimits.Default, findings)!;
        Assert.Equal(valid, SchemaChecker.Check(SchemaCompiler.Compile(exported, SharedShapes.None, findings)!, data, SchemaOptions.Standard).Count == 0);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_type_tells_keys_and_items_through_references()
    {
        var type = SchemaType.Of(TestSchemas.Report);
        Assert.Equal("文种! 单位! 年度! 日期? 履职情况! 整改?", string.Join(' ', type.Properties.Select(p => p.Key + (p.IsRequired ? "!" : "?"))));
        var part = type.Properties.Single(p => p.Key == "履职情况").Type.Items!;
        Assert.Equal("标题! 标题形式? 导语? 要点? 段落? 结语? 事实?", string.Join(' ', part.Properties.Select(p => p.Key + (p.IsRequired ? "!" : "?"))));
        var points = part.Properties.Single(p => p.Key == "要点").Type;
        Assert.Equal(SchemaTypes.Array | SchemaTypes.Object, points.Types);
        Assert.Equal(SchemaTypes.String | SchemaTypes.Object, points.Items!.Types);
        Assert.False(part.IsOpen);
    }
}
