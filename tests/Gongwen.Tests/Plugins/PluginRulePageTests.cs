using System.Text.RegularExpressions;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Plugins;

/// <summary>Each finding about plugins, packs and genres' folders has a page, and the messages it quotes are what the cases show.</summary>
public sealed partial class PluginRulePageTests
{
    public static TheoryData<string> Ids =>
        // Those about settings are followed by a test of their own.
        [.. Directory.EnumerateFiles(RepositoryFiles.Of("engine", "Gongwen.Engine"), "*Fault.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "ControlFault.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_quotes_what_users_see(string id)
    {
        var lines = File.ReadAllLines(RepositoryFiles.Of("docs", "rules", $"{id}.md"));
        Assert.StartsWith($"# {id} ", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)), line => Assert.Contains(line[(line.IndexOf('：', StringComparison.Ordinal) + 1)..], Seen.Value));
    }

    private static readonly Lazy<HashSet<string>> Seen = new(() =>
        Directory.EnumerateFiles(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases"), "expected.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)
            .Select(line => line.Trim())
            .SelectMany(line => BothLanguages().Match(line) is { Success: true } both ? [line, both.Groups["chinese"].Value] : new[] { line })
            .ToHashSet(StringComparer.Ordinal));

    // Cases that show both languages: GW8131 Error: 缺少“算” / 'computed' is missing.
    [GeneratedRegex("GW[0-9]{4} [A-Z][a-z]+: (?<chinese>.*) / ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BothLanguages();

    [GeneratedRegex(@"GW[89]\d{3}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
