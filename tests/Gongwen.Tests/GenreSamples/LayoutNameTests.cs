using Gongwen.Contracts;

namespace Gongwen.Tests.GenreSamples;

/// <summary>A genre's layout is looked for without data too.</summary>
public sealed class LayoutNameTests
{
    [Theory]
    [InlineData("gbt9704-plain", "")]
    [InlineData("gbt9704-plian", "GW6005")]
    public void A_misspelt_layout_is_told_once(string layout, string expected)
    {
        var findings = new FindingList();
        var genre = InstalledGenres.Pipeline.Genres.Find("rectification-list", place: null, findings)!;
        InstalledGenres.Pipeline.CheckLayouts(genre with { Layout = layout, Documents = [.. genre.Documents.Select(document => document with { Layout = null })] }, findings);
        Assert.Equal(expected, string.Join(' ', findings.Select(finding => finding.RuleId)));
    }
}
