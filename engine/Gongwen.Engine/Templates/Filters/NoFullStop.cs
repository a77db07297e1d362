using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>Takes the end mark away.</summary>
internal sealed class NoFullStop : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "去句号",
        new LocalizedText(
            "去掉末尾的句号、逗号、分号、顿号和冒号，便于接着往下写。",
            "Takes 。，；、： away from the end, so that the sentence can go on."),
        FilterKind.Text,
        [],
        FilterKind.Text,
        [
            new FilterExample("{{ '责任压实到人。' | 去句号 }}，", "责任压实到人，"),
            new FilterExample("{{ '责任压实到人' | 去句号 }}", "责任压实到人"),
            new FilterExample("{{ '怎么办？' | 去句号 }}", "怎么办？"),
            new FilterExample("{{ ':::' | 去句号 }}", ":::"),
        ]);

    public DataNode Apply(FilterCall call) => call.TryText(out var text) ? call.Text(SentenceEnd.Open(text)) : call.Input;
}
