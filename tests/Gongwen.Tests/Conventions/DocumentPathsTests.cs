using System.Text.RegularExpressions;

namespace Gongwen.Tests.Conventions;

/// <summary>Every path of the repository that a document names is there. Fenced blocks are examples and aren't looked at.</summary>
public sealed partial class DocumentPathsTests
{
    private static readonly string[] Tops = ["engine", "plugins", "templates", "samples", "tests", "docs", ".ci"];

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Of("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFiles.Root, "*.md"))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Paths_in_a_document_exist(string document)
    {
        var text = Fenced().Replace(File.ReadAllText(RepositoryFiles.Of(document.Split('/'))), "");
        var folder = Path.GetDirectoryName(RepositoryFiles.Of(document.Split('/')))!;
        var named = Quoted().Matches(text).Select(match => match.Groups["path"].Value).Where(IsPath).Select(path => RepositoryFiles.Of(path.TrimEnd('/').Split('/')));
        var linked = Link().Matches(text).Select(match => match.Groups["path"].Value).Where(link => !link.Contains(':', StringComparison.Ordinal)).Select(link => Path.GetFullPath(Path.Combine(folder, link)));
        Assert.Empty(named.Concat(linked).Where(path => !File.Exists(path) && !Directory.Exists(path)).Select(path => Path.GetRelativePath(RepositoryFiles.Root, path)));
    }

    // A path begins with a folder of the repository; one with a placeholder (NAME, <id>, *) is a pattern.
    private static bool IsPath(string quoted) =>
        Tops.Contains(quoted.Split('/')[0], StringComparer.Ordinal) && quoted.Contains('/', StringComparison.Ordinal) && !Placeholder().IsMatch(quoted);

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"`(?<path>[^`\s]+)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)(?:#[^)]*)?\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[*<>{}…]|\b[A-Z]{3,}\b|GWn|NAME", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placeholder();
}
