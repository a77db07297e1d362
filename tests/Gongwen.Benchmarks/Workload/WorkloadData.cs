using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gongwen.Benchmarks.Workload;

/// <summary>The report of the workload: 3 sections of 4 sub-sections with a series of three in each, and a table of so many rows. Made by counting, so that it is the same everywhere.</summary>
internal static class WorkloadData
{
    private static readonly string[] Numerals = ["一", "二", "三", "四"];
    private static readonly string[] Parts = ["主要工作进展情况", "存在的主要问题", "下一步工作打算"];
    private static readonly string[] Titles = ["压实主体责任，健全推进机制", "突出重点难点，集中力量攻坚", "坚持服务为先，改进办事流程", "用好数据资源，提升治理能力"];

    private static readonly string[] Leads =
    [
        "今年以来，我们坚持把这项工作摆在突出位置，统筹谋划、分步实施，在任务重、头绪多、要求高的情况下保持了平稳有序的推进节奏。",
        "对照年初定下的任务书，中心班子每月逐条过一遍进度，能提前的提前，有困难的摆到桌面上来，全年没有一项任务掉队。",
        "围绕企业和居民反映最多的事项，窗口人员先到现场看、再回来改流程，把多头跑、重复交的环节一个一个减下来。",
        "从数据入手找短板，哪个环节办得慢、哪类材料退得多，系统里看得清清楚楚，改进也就有了准头。",
    ];

    private static readonly string[] Closings =
    [
        "总体上看，这项工作方向明确、路径清晰，但仍需一以贯之、久久为功。",
        "几个月下来，底数清了，办法有了，剩下的是一件一件抓到底。",
        "下阶段，将在巩固已有做法的基础上，向薄弱环节再进一步。",
        "实践表明，责任落到人头、时间排到日子，难事也能办成。",
    ];

    private static readonly string[] Results = ["责任链条越拧越紧", "资金使用更加规范", "队伍作风明显好转", "数据底座更加扎实", "办事环节明显减少"];
    private static readonly string[] Matters = ["年度重点任务分解", "困难群体精准帮扶", "公共场所安全排查", "闲置资产盘活利用", "村级账务公开透明", "老旧小区管网改造", "企业诉求闭环处置"];
    private static readonly string[] Owners = ["数据资源管理科", "安全生产督查组", "基层治理指导科", "项目调度专班", "财务审计联络科", "窗口服务管理科"];

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
            json.WriteString("title", Parts[section % Parts.Length]);
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
            json.WriteString("owner", Owners[row % Owners.Length]);
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
        json.WriteString("title", Titles[sub]);
        json.WriteString("lead", Leads[sub]);
        json.WriteStartArray("series");
        for (var point = 0; point < 3; point++)
        {
            var seed = (section * 12) + (sub * 3) + point;
            json.WriteStartObject();
            json.WriteString("mark", Numerals[point] + "是");
            json.WriteString("v1", Results[seed % Results.Length]);
            json.WriteString("v2", Matters[seed % Matters.Length]);
            json.WriteString("v3", Owners[seed % Owners.Length]);
            json.WriteString("v4", Text(421 + seed));
            json.WriteString("v5", string.Create(CultureInfo.InvariantCulture, $"{256 + seed}.2"));
            json.WriteString("v6", string.Create(CultureInfo.InvariantCulture, $"9{seed % 10}.4"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("closing", Closings[(section + sub) % Closings.Length]);
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
