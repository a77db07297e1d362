using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>甲、乙等5个单位.</summary>
internal sealed class ListSome : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "列举",
        new LocalizedText(
            "列举：写出前几项加“等”；给出量词时写总数：甲、乙等5个单位。不超过所列项数时不写“等”。",
            "The first items with 等, and the count when a measure is given: 甲、乙等5个单位; without 等 when all are named."),
        FilterKind.List,
        [new FilterParameter("项数", FilterKind.Number, false), new FilterParameter("量词", FilterKind.Text, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ '甲,乙,丙' | split: ',' | 列举: 2 }}", "甲、乙等"),
            new FilterExample("{{ '甲,乙,丙,丁,戊' | split: ',' | 列举: 2, '个单位' }}", "甲、乙等5个单位"),
            new FilterExample("{{ '甲,乙' | split: ',' | 列举: 3 }}", "甲、乙"),
            new FilterExample("{{ '甲,乙' | split: ',' | 列举: 3, '个单位' }}", "甲、乙2个单位"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!JoinWithComma.TryItems(call, out var items) || !call.TryNumber(0, "项数", out var wanted) || !call.TryText(1, "量词", "", out var measure))
            return call.Input;
        if (wanted < 1 || !decimal.IsInteger(wanted))
            return call.Fail(new LocalizedText($"项数应是从1起的整数，这里是{FilterReading.Plain(wanted)}", $"the number of items should be an integer from 1 but is {FilterReading.Plain(wanted)}"));
        if (items.Count == 0)
            return call.Text("");
        var all = items.Count <= wanted;
        var text = JoinWithComma.Join(all ? items : items.GetRange(0, (int)wanted));
        if (!all)
            text += "等";
        return call.Text(measure.Length > 0 ? $"{text}{FilterReading.Plain(items.Count)}{measure}" : text);
    }
}
