using System.Text.Json;
using Gongwen.Liquid;

namespace Gongwen.Conformance;

/// <summary>The templates a case of the suite may include.</summary>
internal sealed class SuiteTemplates : ITemplateFileProvider
{
    private readonly Dictionary<string, string> _templates = new(StringComparer.Ordinal);

    public SuiteTemplates(JsonElement test)
    {
        if (!test.TryGetProperty("templates", out var templates))
            return;
        foreach (var template in templates.EnumerateObject())
            _templates[template.Name] = template.Value.GetString()!;
    }

    public IEnumerable<string> Names => _templates.Keys;

    public TemplateFile? GetFile(string name) => _templates.TryGetValue(name, out var text) ? new TemplateFile(name, text) : null;
}
