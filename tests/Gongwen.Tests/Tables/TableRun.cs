using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Tables;

/// <summary>A report that names tables, as far as step 2.</summary>
internal static class TableRun
{
    /// <summary>A list with values of every kind.</summary>
    public const string Schema = """
        type: object
        required: [清单]
        properties:
          文种: { type: string }
          单位: { title: 单位, $ref: 'gongwen:text' }
          清单:
            title: 清单
            type: array
            minItems: 1
            items:
              title: 问题
              type: object
              required: [问题, 责任人]
              properties:
                序号: { title: 序号, type: integer, minimum: 1 }
                问题: { title: 反馈问题, $ref: 'gongwen:text', x-synonyms: [存在问题] }
                责任人: { title: 责任人, $ref: 'gongwen:text', x-synonyms: [负责人] }
                完成时间: { title: 完成时间, $ref: 'gongwen:date' }
                时限: { title: 整改时限, $ref: 'gongwen:text', examples: [2026-01-31] }
                资金: { title: 资金（万元）, type: number }
                状态: { title: 状态, enum: [整改中, 已完成] }
                销号: { title: 是否销号, type: boolean }
                措施: { title: 整改措施, $ref: 'gongwen:paragraphs' }
                材料: { title: 佐证材料, type: array, minItems: 1, items: { $ref: 'gongwen:text' } }
                验收: { title: 验收, type: object, properties: { 人员: { title: 人员, $ref: 'gongwen:text' }, 日期: { title: 日期, $ref: 'gongwen:date' } } }
        """;

    private static readonly Lazy<Schema> Compiled = new(() => SchemaOf(Schema));

    /// <summary>The data with the tables in it, and what was found.</summary>
    public static (DataNode Data, FindingList Findings) Of(string report, IReadOnlyDictionary<string, byte[]> files, string? schema = null)
    {
        var findings = new FindingList();
        var data = DataReader.Read(Encoding.UTF8.GetBytes(report), "report.yaml", DataLimits.Default, findings)!;
        var wanted = schema is null ? Compiled.Value : SchemaOf(schema);
        var tables = TableExpander.Run(data, wanted, (name, place, found) =>
        {
            if (files.TryGetValue(name, out var bytes))
                return new TableFile(name, bytes);
            found.Add(TableFault.NotFound(place, name, [.. files.Keys]));
            return null;
        }, findings);
        Step2CheckData.Run(tables.Data, wanted, draft: false, findings, tables.Explains);
        return (tables.Data, tables.WithoutMends(findings));
    }

    /// <summary>The data of one list from one file.</summary>
    public static (DataNode List, FindingList Findings) List(string file, byte[] bytes, string more = "")
    {
        var (data, findings) = Of($"清单: {{ 来自: {file}{more} }}", new Dictionary<string, byte[]>(StringComparer.Ordinal) { [file] = bytes });
        return (data["清单"]!, findings);
    }

    /// <summary>A finding in a line: where, how grave, what, what to do.</summary>
    public static string Line(Finding finding) =>
        $"{(finding.Location is { } place ? $"{place} " : "")}{CaseText.NameOf(finding.Severity)} {finding.RuleId} {finding.Message.Chinese}{(finding.Hint is null ? "" : $" → {finding.Hint.Chinese}")}";

    /// <summary>Values in a line, as JSON people read: keys without quotes.</summary>
    public static string Shown(DataNode node) => node.Kind switch
    {
        DataKind.Object => "{" + string.Join(", ", node.Properties.Select(property => $"{property.Key}: {Shown(property.Value)}")) + "}",
        DataKind.List => "[" + string.Join(", ", node.Items.Select(Shown)) + "]",
        DataKind.Text => $"\"{node.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        DataKind.Null => "null",
        _ => node.Text.ToString(CultureInfo.InvariantCulture),
    };

    private static Schema SchemaOf(string text)
    {
        var findings = new FindingList();
        var root = DataReader.Read(Encoding.UTF8.GetBytes(text), "schema.yaml", DataLimits.Default, findings)!;
        var schema = SchemaCompiler.Compile(root, SharedShapes.BuiltIn, findings);
        Assert.Empty(findings);
        return schema!;
    }
}
