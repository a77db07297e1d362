using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid;

/// <summary>Templates to include, by name.</summary>
internal sealed class DictionaryTemplates(Dictionary<string, string> templates) : ITemplateFileProvider
{
    public IEnumerable<string> Names => templates.Keys.Order(StringComparer.Ordinal);

    public TemplateFile? GetFile(string name) => templates.TryGetValue(name, out var text) ? new TemplateFile($"{name}.liquid", text) : null;
}
