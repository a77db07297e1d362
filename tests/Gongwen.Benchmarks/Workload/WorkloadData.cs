using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gongwen.Benchmarks.Workload;

/// <summary>The report of the workload: 3 sections of 4 sub-sections with a series of three in each, and a table of so many rows. Made by counting, so that it is the same everywhere.</summary>
internal static class WorkloadData
{
    private static readonly string[] Numerals = ["一", "二", "三", "四"];

    /// <summary>As JSON.</summary>
    public static byte[] Json(int rows, int sections = 3)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, rows, sections);
        return stream.ToArray();
    }

    /// <summary>As YAML in the style people write.</summary>
    public static byte[] Yaml(int rows)
    {
        var text = new StringBuilder();
        Node(JsonDocument.Parse(Json(rows)).RootElement, 0, text, inList: false);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(Utf8JsonWriter json, int rows, int sections)
    {
        json.WriteStartObject();
        json.WriteString("文种", "work-report");
        json.WriteString("title", "临江区综合事务服务中心2026年度工作情况报告");
        json.WriteString("docno", "临综事〔2026〕128号");
        json.WriteString("addressee", "临江区人民政府");
        json.WriteString("intro", "根据年度工作安排，现将我中心2026年度重点工作推进情况、存在的主要问题以及下一步工作打算报告如下，请予审阅。");
        json.WriteStartArray("sections");
        for (var section = 0; section < sections; section++)
        {
            json.WriteStartObject();
            json.WriteString("title", "主要工作进展情况" + Text(section));
            json.WriteStartArray("subs");
            for (var sub = 0; sub < 4; sub++)
                WriteSub(json, section, sub);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("tableTitle", "附表：2026年度问题整改台账");
        json.WriteStartArray("rows");
        for (var row = 0; row < rows; row++)
        {
            json.WriteStartObject();
            json.WriteString("no", Text(row + 1));
            json.WriteString("problem", "档案归档不及时，目录混乱");
            json.WriteString("measures", "扩大回访比例，建立问题反馈闭环");
            json.WriteString("owner", row % 2 == 0 ? "安全生产督查组" : "窗口服务管理科");
            json.WriteString("deadline", string.Create(CultureInfo.InvariantCulture, $"2026年{(row % 12) + 1}月{(row % 28) + 1}日"));
            json.WriteString("status", row % 3 == 0 ? "已销号" : "长期坚持");
            json.WriteString("evidence", string.Create(CultureInfo.InvariantCulture, $"修订后的制度文件（编号YL-{row + 1:D5}）"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("ending", "以上报告涉及的数据截至2026年12月31日，由临江区综合事务服务中心负责解释，特此报告。");
        json.WriteEndObject();
    }

    private static void WriteSub(Utf8JsonWriter json, int section, int sub)
    {
        json.WriteStartObject();
        json.WriteString("title", "压实主体责任，健全推进机制");
        json.WriteString("lead", "今年以来，我们坚持把这项工作摆在突出位置，统筹谋划、分步实施，在任务重、头绪多、要求高的情况下保持了平稳有序的推进节奏。");
        json.WriteStartArray("series");
        for (var point = 0; point < 3; point++)
        {
            var seed = (section * 12) + (sub * 3) + point;
            json.WriteStartObject();
            json.WriteString("mark", Numerals[point] + "是");
            json.WriteString("v1", "责任链条越拧越紧");
            json.WriteString("v2", "年度重点任务分解");
            json.WriteString("v3", "区综合事务服务中心");
            json.WriteString("v4", Text(421 + seed));
            json.WriteString("v5", string.Create(CultureInfo.InvariantCulture, $"{256 + seed}.2"));
            json.WriteString("v6", string.Create(CultureInfo.InvariantCulture, $"9{seed % 10}.4"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("closing", "总体上看，这项工作方向明确、路径清晰，但仍需一以贯之、久久为功。");
        json.WriteEndObject();
    }

    private static void Node(JsonElement node, int depth, StringBuilder text, bool inList)
    {
        var first = true;
        switch (node.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in node.EnumerateObject())
                {
                    if (!(inList && first))
                        text.Append(' ', 2 * depth);
                    first = false;
                    text.Append(member.Name).Append(':');
                    if (member.Value.ValueKind == JsonValueKind.String)
                    {
                        Node(member.Value, depth, text.Append(' '), inList: false);
                        continue;
                    }

                    text.Append('\n');
                    Node(member.Value, depth + 1, text, inList: false);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in node.EnumerateArray())
                {
                    text.Append(' ', 2 * depth).Append("- ");
                    Node(item, depth + 1, text, inList: true);
                }

                break;
            default:
                var value = node.GetString()!;
                // A number would be no text.
                text.Append(value.All(c => char.IsAsciiDigit(c) || c == '.') ? $"'{value}'" : value).Append('\n');
                break;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
