using Gongwen.Liquid;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>Templates by name, from memory.</summary>
internal sealed class FolderTemplates(IReadOnlyDictionary<string, string> files) : ITemplateFileProvider
{
    public IEnumerable<string> Names => files.Keys.Order(StringComparer.Ordinal);

    // The *.liquid files of a folder; none when it does not exist.
    public static Dictionary<string, string> Read(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.GetFiles(folder, "*.liquid").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

    public TemplateFile? GetFile(string name) => files.TryGetValue(name, out var text) ? new TemplateFile(name + ".liquid", text) : null;
}
