using System.Text.RegularExpressions;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>The pages GW7xxx show what the program prints: standard error, then standard output.</summary>
public sealed partial class FileRulePageTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(RepositoryFiles.Of("docs", "rules"), "GW7???.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_what_is_printed(string id)
    {
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var examples = 0;
        var actual = Examples().Replace(page, match =>
        {
            using var session = new CommandSession();
            Directory.CreateDirectory(Path.Combine(session.Folder, "empty"));
            Directory.CreateDirectory(Path.Combine(session.Folder, "reports"));
            foreach (var name in new[] { "duty-report.yaml", "half-year-summary.yaml" })
                File.Copy(Path.Combine(session.Folder, name), Path.Combine(session.Folder, "reports", name));
            File.WriteAllText(Path.Combine(session.Folder, "existing.docx"), "");
            var command = match.Groups["command"].Value;
            var (exit, output, error) = session.Gongwen([.. CommandLineWords.Of(command).Skip(1)]);
            Assert.Equal(match.Index < good ? 1 : 0, exit);
            Assert.Equal(match.Index < good, error.Contains(id, StringComparison.Ordinal) || output.Contains(id, StringComparison.Ordinal));
            examples++;
            return $"```console\n{command}\n```\n{string.Concat((error + output).TrimEnd('\n').Split('\n').Select(line => $"> {line}\n"))}";
        });
        Snapshot.MatchFile(actual, file);
        Assert.True(examples > 1);
    }

    [GeneratedRegex("```console\n(?<command>gongwen [^\n]*)\n```\n(> [^\n]*\n)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();
}
