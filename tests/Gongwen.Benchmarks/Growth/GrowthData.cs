using System.Globalization;
using System.Text.Json;

namespace Gongwen.Benchmarks.Growth;

/// <summary>Reports of any size, made by counting.</summary>
internal static class GrowthData
{
    /// <summary>A rectification list of so many problems.</summary>
    public static void WriteList(string path, int rows)
    {
        using var stream = File.Create(path);
        using var json = Writer(stream);
        json.WriteStartObject();
        Write(json, ("文种", "整改清单"), ("单位", "青山县水利局"), ("整改事项", "2026年专项检查反馈问题"), ("截至日期", "2026-06-30"), ("反馈日期", "2025-11-18"), ("反馈单位", "县委第二巡察组"));
        json.WriteStartArray("清单");
        for (var row = 1; row <= rows; row++)
        {
            json.WriteStartObject();
            json.WriteNumber("序号", row);
            Write(json, ("问题来源", "巡察"), ("问题类别", "工程建设"), ("反馈问题", Text($"第{row}处小型水库管护不到位")));
            json.WriteStartArray("整改措施");
            json.WriteStringValue(Text($"落实第{row}处水库的巡查责任人"));
            json.WriteEndArray();
            Write(json, ("责任领导", "韩立诚"), ("责任单位", "运行管理科"), ("责任人", "贺小满"), ("整改类型", "限期整改"), ("整改时限", "2026-05-31"), ("进展情况", Text($"第{row}处水库已落实巡查责任人，巡查记录完整。")));
            Write(json, ("完成时间", "2026-05-20"), ("状态", "已完成"), ("是否销号", "是"), ("验收人", "苏静澜"), ("验收日期", "2026-05-27"));
            json.WriteStartArray("佐证材料");
            json.WriteStringValue("巡查记录");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>How many problems a file of so many megabytes holds, about.</summary>
    public static int RowsOf(int megabytes) => megabytes * 1_048_576 / 640;

    /// <summary>A report of so many parts, each with a heading and two paragraphs.</summary>
    public static void WriteParts(string path, int parts)
    {
        using var stream = File.Create(path);
        using var json = Writer(stream);
        json.WriteStartObject();
        Write(json, ("文种", "narrative-report"), ("标题", "青山县水利局2026年水库管护工作报告"), ("署名", "青山县水利局"), ("成文日期", "2026-12-20"));
        json.WriteStartArray("各部分");
        for (var part = 1; part <= parts; part++)
        {
            json.WriteStartObject();
            json.WriteString("标题", Text($"第{part}号水库的管护情况"));
            json.WriteStartArray("段落");
            json.WriteStringValue(Text($"第{part}号水库于{1960 + (part % 50)}年建成，总库容{100 + part}万立方米，承担下游{3 + (part % 9)}个村的灌溉任务。"));
            json.WriteStringValue(Text($"全年对这座水库巡查{20 + (part % 30)}次，发现隐患{part % 7}处，做到随时发现、随时处理，汛期没有出现险情。"));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Utf8JsonWriter Writer(FileStream stream) => new(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static void Write(Utf8JsonWriter json, params ReadOnlySpan<(string Key, string Value)> members)
    {
        foreach (var (key, value) in members)
            json.WriteString(key, value);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
