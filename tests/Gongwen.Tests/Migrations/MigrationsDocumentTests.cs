using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Host;

namespace Gongwen.Tests.Migrations;

/// <summary>docs/migrations.md is followed literally: its files are written, its commands run, and what they print stands in the page.</summary>
public sealed partial class MigrationsDocumentTests
{
    [Fact]
    public void The_example_works_as_shown()
    {
        var file = RepositoryFiles.Of("docs", "migrations.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        using var session = new CommandSession();
        foreach (Match match in Files().Matches(page))
        {
            var path = Path.Combine(session.Folder, match.Groups["path"].Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, match.Groups["text"].Value);
        }

        var commands = 0;
        var actual = Runs().Replace(page, match =>
        {
            var shown = new StringBuilder("```console run\n");
            foreach (var line in match.Groups["text"].Value.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
            {
                shown.Append(line).Append('\n').Append(ExitCode().Replace(session.Run(line[2..]), ""));
                commands++;
            }

            return shown.Append("```\n").ToString();
        });
        Snapshot.MatchFile(actual, file);
        Assert.Equal(6, commands);
    }

    [GeneratedRegex("```[a-z]+ (?<path>[^\n ]+\\.(yaml|liquid))\n(?<text>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Files();

    [GeneratedRegex("```console run\n(?<text>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Runs();

    [GeneratedRegex("^= [0-9]+\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ExitCode();
}
