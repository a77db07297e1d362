using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>党章 → 《党章》.</summary>
internal sealed class BookMarks : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "书名号",
        new LocalizedText(
            "加书名号，已有的不重复加；里面的书名号改为单书名号。",
            "Puts 《》 around the text unless they are there; titles inside get 〈〉."),
        FilterKind.Text,
        [],
        FilterKind.Text,
        [
            new FilterExample("{{ '党章' | 书名号 }}", "《党章》"),
            new FilterExample("{{ '《党章》' | 书名号 }}", "《党章》"),
            new FilterExample("{{ '关于学习《党章》的通知' | 书名号 }}", "《关于学习〈党章〉的通知》"),
        ]);

    public DataNode Apply(FilterCall call) => call.TryText(out var text) ? call.Text(PairedMarks.Wrap(text.Trim(), '《', '》', '〈', '〉')) : call.Input;
}
