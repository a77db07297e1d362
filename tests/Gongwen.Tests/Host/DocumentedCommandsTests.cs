using System.Text.RegularExpressions;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Documents;

namespace Gongwen.Tests.Host;

/// <summary>The commands that README.md and docs/ show in fenced blocks work, one after the other, with the samples beside them. Pages that <see cref="FollowedPagesTests"/> follows are left to it.</summary>
public sealed partial class DocumentedCommandsTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Root, "*.md").Concat(Directory.EnumerateFiles(RepositoryFiles.Of("docs"), "*.md"))
            .Where(path => !DocumentPage.IsFollowed(File.ReadAllText(path)) && Commands(path).Any()).Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_commands_of_a_document_work(string document)
    {
        using var session = new CommandSession();
        foreach (var sample in Directory.EnumerateFiles(RepositoryFiles.Of("samples"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(session.Folder, Path.GetRelativePath(RepositoryFiles.Root, sample));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(sample, target);
        }

        // What documents call the reader's own file and folder.
        Directory.CreateDirectory(Path.Combine(session.Folder, "数据文件夹"));
        foreach (var own in new[] { "report.yaml", "数据文件夹/述职.yaml" })
            File.Copy(Path.Combine(session.Folder, "duty-report.yaml"), Path.Combine(session.Folder, own));
        foreach (var command in Commands(RepositoryFiles.Of(document.Split('/'))))
        {
            // Documents show the same output again and again, which a reader would do in a fresh folder.
            var words = CommandLineWords.Of(command).ToList();
            if (words.Count > 0 && words[0] is "render" or "new" or "schema" && !words.Contains("--force", StringComparer.Ordinal) && !words.Contains("--help", StringComparer.Ordinal))
                words.Add("--force");
            var (exit, output, error) = session.Gongwen(words, new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_HOME"] = "home" });
            Assert.True(exit == 0, $"gongwen {command} ends with {exit}:\n{output}{error}");
            // Then the reader fills in the blanks.
            if (words is ["new", _, "-o", var skeleton, ..])
                File.Copy(Path.Combine(session.Folder, "duty-report.yaml"), Path.Combine(session.Folder, skeleton), overwrite: true);
        }
    }

    private static IEnumerable<string> Commands(string path) =>
        Fences().Matches(File.ReadAllText(path).ReplaceLineEndings("\n"))
            .SelectMany(fence => Lines().Matches(fence.Value))
            .Select(match => match.Groups["command"].Value.Split(" #")[0].Trim())
            // A watch runs on until it is stopped.
            .Where(command => !Placeholder().IsMatch(command) && !command.StartsWith("watch ", StringComparison.Ordinal));

    [GeneratedRegex("^```[a-z]*\n.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fences();

    [GeneratedRegex(@"^(\$ )?(gongwen|dotnet run [^\n]*Gongwen\.Host --) (?<command>[^\n]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Lines();

    // NAME, FILE|DIR, … and what continues elsewhere.
    [GeneratedRegex(@"\b(?!GW)[A-Z]{3,}|[…|<>\[\]\\]|GWn", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Placeholder();
}
