using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>三会一课 → “三会一课”.</summary>
internal sealed class QuotationMarks : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "引号",
        new LocalizedText(
            "加引号，已有的不重复加；里面的引号改为单引号。",
            "Puts “” around the text unless they are there; quotations inside get ‘’."),
        FilterKind.Text,
        [],
        FilterKind.Text,
        [
            new FilterExample("{{ '三会一课' | 引号 }}", "“三会一课”"),
            new FilterExample("{{ '“三会一课”' | 引号 }}", "“三会一课”"),
            new FilterExample("{{ '落实“三会一课”不严格' | 引号 }}", "“落实‘三会一课’不严格”"),
        ]);

    public DataNode Apply(FilterCall call) => call.TryText(out var text) ? call.Text(PairedMarks.Wrap(text.Trim(), '“', '”', '‘', '’')) : call.Input;
}
