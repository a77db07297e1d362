namespace Gongwen.Host.Rules;

/// <summary>The pages docs/rules/GWnnnn.md, which the install carries in rules/.</summary>
public sealed class RulePages(World world)
{
    private string Folder => Path.Combine(world.InstallFolder, "rules");

    /// <summary>The codes that have a page and their titles, in order.</summary>
    public IReadOnlyList<(string Id, string Title)> Titles()
    {
        if (!Directory.Exists(Folder))
            return [];
        return [.. Directory.EnumerateFiles(Folder, "GW*.md")
            .Select(path => (Id: Path.GetFileNameWithoutExtension(path), path))
            .OrderBy(page => page.Id, StringComparer.Ordinal)
            .Select(page => (page.Id, TitleOf(page.Id, File.ReadLines(page.path).FirstOrDefault() ?? "")))];
    }

    /// <summary>The text of a page without its title; null when there is none.</summary>
    /// <param name="id">A code as the list shows it; never a path.</param>
    public string? Text(string id)
    {
        var path = Path.Combine(Folder, $"{id}.md");
        return File.Exists(path) ? string.Join('\n', File.ReadLines(path).Skip(1)).Trim('\n') : null;
    }

    // "# GW1001 文件是空的"
    private static string TitleOf(string id, string line) => line.TrimStart('#', ' ')[id.Length..].Trim();
}
