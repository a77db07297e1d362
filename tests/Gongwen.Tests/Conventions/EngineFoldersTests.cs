using System.Text.RegularExpressions;

namespace Gongwen.Tests.Conventions;

/// <summary>Inside the engine one place knows each library, nothing but the host knows the pipeline, and the tree stays shallow.</summary>
public sealed partial class EngineFoldersTests
{
    // Which folders of the engine may use a library's namespace.
    private static readonly (string Namespace, string[] Folders)[] Libraries =
    [
        ("YamlDotNet", ["Data"]),
        ("ExcelDataReader", ["Data"]),
        ("Markdig", ["Markup"]),
        ("DocumentFormat.OpenXml", ["Writers"]),
        ("System.IO.Packaging", ["Writers"]),
        ("NuGet.Versioning", ["Packs"]),
        ("System.Runtime.Loader", ["Plugins"]),
        ("Gongwen.Liquid", ["Templates", "Pipeline"]),
    ];

    private static readonly string[] Vague = ["Helpers", "Helper", "Utils", "Util", "Utilities", "Common", "Manager", "Managers", "Misc", "Shared"];

    [Fact]
    public void One_folder_knows_each_library()
    {
        var wrong =
            from file in Sources("engine/Gongwen.Engine")
            from used in Usings(file.Text)
            from library in Libraries
            where (used == library.Namespace || used.StartsWith(library.Namespace + ".", StringComparison.Ordinal)) && !library.Folders.Contains(file.Folder, StringComparer.Ordinal)
            select $"{file.Path} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_pipeline_knows_the_pipeline()
    {
        var wrong = Sources("engine/Gongwen.Engine").Where(file => file.Folder != "Pipeline" && file.Text.Contains("Gongwen.Engine.Pipeline", StringComparison.Ordinal));
        Assert.Empty(wrong.Select(file => file.Path));
    }

    [Fact]
    public void Folders_lie_at_most_two_deep_below_a_project_and_none_is_called_vaguely()
    {
        var wrong =
            from project in Directory.EnumerateFiles(RepositoryFiles.Of("engine"), "*.csproj", SearchOption.AllDirectories)
            from folder in Directory.EnumerateDirectories(Path.GetDirectoryName(project)!, "*", SearchOption.AllDirectories)
            let parts = Path.GetRelativePath(Path.GetDirectoryName(project)!, folder).Split(Path.DirectorySeparatorChar)
            where parts[0] is not ("bin" or "obj") && (parts.Length > 2 || Vague.Contains(parts[^1], StringComparer.OrdinalIgnoreCase))
            select Path.GetRelativePath(RepositoryFiles.Root, folder);
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_steps_open_no_file_and_know_no_clock_culture_or_chance()
    {
        var wrong =
            from file in Sources("engine/Gongwen.Engine")
            where file.Folder is not ("Packs" or "Plugins")
            from Match match in World().Matches(file.Text)
            select $"{file.Path}: {match.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_stays_short_enough_to_read()
    {
        var wrong = Sources("engine").Where(file => file.Text.Count(character => character == '\n') > 450).Select(file => file.Path);
        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Path, string Folder, string Text)> Sources(string root)
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryFiles.Of(root.Split('/')), "*.cs", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(RepositoryFiles.Of(root.Split('/')), path).Replace('\\', '/');
            if (!relative.Split('/').Any(part => part is "bin" or "obj"))
                yield return ($"{root}/{relative}", relative.Split('/')[0], File.ReadAllText(path));
        }
    }

    private static IEnumerable<string> Usings(string text) => UsingDirective().Matches(text).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"\b(?:File\.(?:Read|Write|Open|Exists|Create|Delete)\w*|Directory\.\w+|DateTime(?:Offset)?\.(?:Utc)?Now|DateTime\.Today|Stopwatch\.\w+|Random\.Shared|new Random\b|Guid\.NewGuid|CultureInfo\.Current\w+|Environment\.\w+|Console\.\w+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex World();
}
