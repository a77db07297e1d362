using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>What --pack, --layout, --profile and --fonts do to the page that comes out.</summary>
public sealed class LayoutOptionTests
{
    [Theory]
    [InlineData("", "margin: 37mm 26mm 35mm 28mm", "\"方正小标宋简体\"")]
    [InlineData("--profile nominal", "margin: 37mm 26mm 35mm 28mm", "\"方正小标宋简体\"")]
    [InlineData("--profile compensated", "margin: 34.58mm 26mm 32.58mm 28mm", "\"方正小标宋简体\"")]
    [InlineData("--layout gbt9704-document+gbt9704-compensated --profile nominal", "margin: 37mm 26mm 35mm 28mm", "\"方正小标宋简体\"")]
    [InlineData("--pack linjiang", "margin: 37mm 24mm 35mm 30mm", "\"方正小标宋简体\"")]
    [InlineData("--pack linjiang --profile compensated", "margin: 34.58mm 24mm 32.58mm 30mm", "\"方正小标宋简体\"")]
    // The later pack lies over the earlier: the office's left margin is below the district's plain layout, which says its own.
    [InlineData("--pack linjiang --pack office", "margin: 37mm 24mm 35mm 30mm", "\"方正小标宋简体\"")]
    [InlineData("--pack linjiang --pack office --layout gbt9704-document", "margin: 37mm 26mm 35mm 29mm", "\"方正小标宋简体\"")]
    [InlineData("--fonts installed", "margin: 37mm 26mm 35mm 28mm", "\"方正小标宋_GBK\"")]
    [InlineData("--fonts preferred", "margin: 37mm 26mm 35mm 28mm", "\"方正小标宋简体\"")]
    public void Options_change_the_page(string options, string margins, string titleFont)
    {
        using var session = new CommandSession();
        session.CopyFrom(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host", "layout-of-a-pack", "files"));
        session.CopyFrom(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host", "layout-fonts", "files"));

        var (exit, _, error) = session.Gongwen(["render", "duty-report.yaml", "-o", "out.html", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.True(exit == 0, error);
        var html = File.ReadAllText(Path.Combine(session.Folder, "out.html"));
        Assert.Contains(margins, html, StringComparison.Ordinal);
        Assert.Contains($"font-family: {titleFont}, ", html, StringComparison.Ordinal);
    }
}
