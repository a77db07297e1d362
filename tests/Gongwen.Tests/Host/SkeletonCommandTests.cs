using System.Text.RegularExpressions;

namespace Gongwen.Tests.Host;

/// <summary>What "gongwen new" writes passes "gongwen check" except for the blanks it marks.</summary>
public sealed partial class SkeletonCommandTests
{
    [Theory]
    [InlineData("duty-report")]
    [InlineData("half-year-summary")]
    [InlineData("rectification-list")]
    public void Only_the_marked_blanks_are_found(string genre)
    {
        using var session = new CommandSession();
        Assert.Equal(0, session.Gongwen(["new", genre, "-o", "report.yaml"]).Exit);
        var (exit, output, _) = session.Gongwen(["check", "report.yaml"]);
        Assert.Equal(1, exit);
        var blanks = File.ReadAllLines(Path.Combine(session.Folder, "report.yaml")).Select((line, index) => (line, Number: index + 1))
            .Where(entry => !entry.line.TrimStart().StartsWith('#') && entry.line.Contains("【待填：", StringComparison.Ordinal))
            .Select(entry => $"{entry.Number} GW2014");
        Assert.Equal(blanks, Findings().Matches(output.ReplaceLineEndings("\n")).Select(match => $"{match.Groups["line"].Value} {match.Groups["rule"].Value}"));
    }

    [GeneratedRegex(@"^report\.yaml:(?<line>\d+):\d+: \S+ (?<rule>GW\d{4}) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Findings();
}
