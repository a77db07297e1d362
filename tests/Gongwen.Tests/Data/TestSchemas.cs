using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Schemas;

namespace Gongwen.Tests.Data;

/// <summary>Schemas written in a test.</summary>
internal static class TestSchemas
{
    /// <summary>A small report: header, a list of narratives, a record under a key of its own.</summary>
    public static Schema Report { get; } = RootSchema.Compose("duty-report", "述职报告", "一份小的述职报告", "1.0.0",
    [
        new SchemaPart(null, Of("""
            title: 题头
            type: object
            required: [单位, 年度]
            properties:
              单位: { title: 单位名称, type: string, minLength: 2, examples: [临江区商务局] }
              年度: { title: 年度, type: integer, minimum: 2000, examples: [2025] }
              日期: { title: 落款日期, $ref: 'gongwen:date' }
            """), IsOptional: false),
        new SchemaPart("履职情况", Of("""
            title: 履职情况
            type: array
            minItems: 2
            items:
              $ref: gongwen:narrative
              properties:
                事实: { title: 事实, properties: { 专题研究: { title: 专题研究次数, type: integer, minimum: 0 } } }
            """), IsOptional: false),
        new SchemaPart("整改", Of("""
            title: 整改
            type: object
            required: [状态, 是否办结, 时限]
            properties:
              状态: { title: 状态, enum: [已完成, 整改中], default: 整改中 }
              是否办结: { title: 是否办结, type: boolean }
              时限: { title: 时限, oneOf: [{ $ref: 'gongwen:date' }, { enum: [立行立改, 长期坚持] }] }
              上级: { $ref: '#' }
            """), IsOptional: true),
    ]);

    public static Schema Of(string yaml)
    {
        var findings = new FindingList();
        var root = DataReader.Read(Encoding.UTF8.GetBytes(yaml), "schema.yaml", DataLimits.Default, findings);
        var schema = root is null ? null : SchemaCompiler.Compile(root, SharedShapes.BuiltIn, findings);
        Assert.Empty(findings);
        return schema!;
    }
}
