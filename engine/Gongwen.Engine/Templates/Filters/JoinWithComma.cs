using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>甲、乙和丙.</summary>
internal sealed class JoinWithComma : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "顿号",
        new LocalizedText(
            "用顿号连接；给出连词时末项前用连词：甲、乙和丙。并列的书名号、引号之间不加顿号；空项略去。",
            "Joined by 、 and the conjunction given before the last: 甲、乙和丙; nothing between 》《 and ”“; blank items are left out."),
        FilterKind.List,
        [new FilterParameter("连词", FilterKind.Text, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ '甲,乙,丙' | split: ',' | 顿号 }}", "甲、乙、丙"),
            new FilterExample("{{ '甲,乙,丙' | split: ',' | 顿号: '和' }}", "甲、乙和丙"),
            new FilterExample("{{ '《准则》,《条例》' | split: ',' | 顿号 }}", "《准则》《条例》"),
            new FilterExample("{{ '甲' | split: ',' | 顿号: '和' }}", "甲"),
            new FilterExample("{{ '甲' | 顿号 }}", "甲"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!TryItems(call, out var items) || !call.TryText(0, "连词", "", out var conjunction))
            return call.Input;
        if (conjunction.Length == 0 || items.Count < 2)
            return call.Text(Join(items));
        return call.Text(Join(items.GetRange(0, items.Count - 1)) + conjunction + items[^1]);
    }

    /// <summary>The items as text without blank ones; false when one is a list or an object.</summary>
    internal static bool TryItems(FilterCall call, out List<string> items)
    {
        items = [];
        // One text or a list of them, as gongwen:names allows.
        if (call.Input.Kind is DataKind.Text or DataKind.Number)
        {
            items.Add(call.Input.Text.Trim());
            return true;
        }

        if (!call.TryList(out var nodes))
            return false;
        foreach (var node in nodes)
        {
            if (node.Kind is DataKind.List or DataKind.Object)
            {
                call.Fail(new LocalizedText(
                    $"第{items.Count + 1}项是{(node.Kind == DataKind.List ? "列表" : "一组字段")}，不能连成文字；可先用 map 取出一个字段",
                    $"item {items.Count + 1} is {(node.Kind == DataKind.List ? "a list" : "an object")} and can't be joined; take one field with map first"));
                return false;
            }

            if (!node.IsBlank)
                items.Add(node.Text.Trim());
        }

        return true;
    }

    internal static string Join(List<string> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            if (text.Length > 0 && (text[^1], item[0]) is not (('》', '《') or ('”', '“')))
                text.Append('、');
            text.Append(item);
        }

        return text.ToString();
    }
}
