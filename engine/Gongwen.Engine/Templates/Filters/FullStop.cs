using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>Ends a sentence once.</summary>
internal sealed class FullStop : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "句号",
        new LocalizedText(
            "补句号：末尾没有句末标点时加“。”，末尾的逗号、分号、顿号改为“。”。",
            "Adds 。 unless the text ends its sentence; a comma, semicolon or 、 at the end becomes 。."),
        FilterKind.Text,
        [],
        FilterKind.Text,
        [
            new FilterExample("{{ '责任压实到人' | 句号 }}", "责任压实到人。"),
            new FilterExample("{{ '责任压实到人。' | 句号 }}", "责任压实到人。"),
            new FilterExample("{{ '责任压实到人；' | 句号 }}", "责任压实到人。"),
            new FilterExample("{{ '他说：“好。”' | 句号 }}", "他说：“好。”"),
        ]);

    public DataNode Apply(FilterCall call) => call.TryText(out var text) ? call.Text(SentenceEnd.Close(text)) : call.Input;
}
