using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>The exact sum of a list.</summary>
internal sealed class Sum : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "合计",
        new LocalizedText(
            "合计：列表中各数之和，逐位准确；列表项是一组字段时给出字段名。",
            "The exact sum of a list of numbers, or of one field of its objects."),
        FilterKind.List,
        [new FilterParameter("字段", FilterKind.Text, true)],
        FilterKind.Number,
        [
            new FilterExample("{{ '0.1,0.2,0.3' | split: ',' | 合计 }}", "0.6"),
            new FilterExample("{{ '40,10,25' | split: ',' | 合计 }}", "75"),
            new FilterExample("{{ '' | split: ',' | 合计 }}", "0"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryList(out var items) || !call.TryText(0, "字段", "", out var field))
            return call.Input;
        var sum = 0m;
        for (var i = 0; i < items.Count; i++)
        {
            var node = field.Length == 0 ? items[i] : items[i][field];
            if (node is null)
                return call.Fail(new LocalizedText($"第{i + 1}项没有字段“{field}”", $"item {i + 1} has no field “{field}”"));
            if (!call.TryNumber(node, $"第{i + 1}项", $"item {i + 1}", out var number))
                return call.Input;
            sum += number;
        }

        return call.Number(sum);
    }
}
