using System.Text.RegularExpressions;

namespace Gongwen.Tests.Conventions;

/// <summary>Every finding there can be has a page, and no page is about a finding there can't be.</summary>
public sealed partial class FindingPagesTests
{
    private static readonly string Pages = RepositoryFiles.Of("docs", "rules");

    [Fact]
    public void Codes_in_the_sources_and_pages_are_the_same()
    {
        var codes = new[] { "engine", "plugins" }
            .SelectMany(top => Directory.EnumerateFiles(RepositoryFiles.Of(top), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var pages = Directory.EnumerateFiles(Pages, "GW????.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
        Assert.Equal(codes.Select(code => code + ".md"), pages);
        Assert.True(codes.Count > 100, $"only {codes.Count} codes");
    }

    [Fact]
    public void A_page_is_headed_by_its_code_and_shows_what_is_wrong_before_what_is_right()
    {
        foreach (var file in Directory.EnumerateFiles(Pages, "GW????.md"))
        {
            var code = Path.GetFileNameWithoutExtension(file);
            var page = File.ReadAllText(file).ReplaceLineEndings("\n");
            Assert.StartsWith($"# {code} ", page, StringComparison.Ordinal);
            var bad = page.IndexOf("\n## Bad\n", StringComparison.Ordinal);
            var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
            Assert.True((bad > 0 && good > bad) || IsAboutFolders(code), $"{code} has no bad and good examples");
        }
    }

    // Folders of plugins, packs and genres, documents asked for by name, and what no known file brings about have no text to show; their pages quote the message.
    private static bool IsAboutFolders(string code) => code[2] is '8' or '9' || code is "GW3301" or "GW2341" or "GW2346";

    // Codes are never composed, so that whoever looks for one finds it.
    [GeneratedRegex("\"(?<code>GW[0-9]{4})\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
