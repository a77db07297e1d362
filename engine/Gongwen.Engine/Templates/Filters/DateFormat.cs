using Gongwen.Contracts;
using Gongwen.Engine.Rules.Residue;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>2026-07-01 → 2026年7月1日.</summary>
internal sealed class DateFormat : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "日期",
        new LocalizedText(
            "日期写法：年月日（默认）、年月、月日、年、月、汉字、年半年、半年、年季度、季度、横线。",
            "A date in the form named: 年月日 (default), 年月, 月日, 年, 月, 汉字, 年半年, 半年, 年季度, 季度, 横线."),
        FilterKind.Date,
        [new FilterParameter("写法", FilterKind.Text, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ '2026-07-01' | 日期 }}", "2026年7月1日"),
            new FilterExample("{{ '2026年7月1日' | 日期: '年月' }}", "2026年7月"),
            new FilterExample("{{ '2026-12-30' | 日期: '汉字' }}", "二〇二六年十二月三十日"),
            new FilterExample("{{ '2026-06-30' | 日期: '年半年' }}", "2026年上半年"),
            new FilterExample("{{ '2026-07-01' | 日期: '季度' }}", "第三季度"),
            new FilterExample("{{ '2026-07' | 日期 }}", "2026年7月"),
            new FilterExample("{{ '20××年×月×日' | 日期 }}", "20××年×月×日"),
        ]);

    private static readonly string[] Forms = ["年月日", "年月", "月日", "年", "月", "汉字", "年半年", "半年", "年季度", "季度", "横线"];

    public DataNode Apply(FilterCall call)
    {
        // Not filled in yet; the check of the data says so.
        if (Blanks.IsBlankValue(call.Input.Text))
            return call.Input;
        if (!call.TryDate(out var date) || !call.TryText(0, "写法", "年月日", out var form))
            return call.Input;
        return form switch
        {
            "年月日" => call.Text(date.ToString()),
            "年月" => call.Text($"{date.Year}年{date.Month}月"),
            "月日" => call.Text(date.WithoutYear),
            "年" => call.Text($"{date.Year}年"),
            "月" => call.Text($"{date.Month}月"),
            "汉字" => call.Text(InCharacters(date)),
            "年半年" => call.Text($"{date.Year}年{date.Half}"),
            "半年" => call.Text(date.Half),
            "年季度" => call.Text($"{date.Year}年{date.Quarter}"),
            "季度" => call.Text(date.Quarter),
            "横线" => call.Text(date.Day is { } day ? $"{date.Year:0000}-{date.Month:00}-{day:00}" : $"{date.Year:0000}-{date.Month:00}"),
            _ => call.Fail(new LocalizedText($"不认识日期写法“{form}”，可写{string.Join("、", Forms)}", $"unknown date form “{form}”; write one of {string.Join(", ", Forms)}")),
        };
    }

    private static string InCharacters(ChineseDate date)
    {
        var month = $"{ChineseNumerals.ByDigit(FilterReading.Plain(date.Year))}年{ChineseNumerals.Small(date.Month)}月";
        return date.Day is { } day ? $"{month}{ChineseNumerals.Small(day)}日" : month;
    }
}
