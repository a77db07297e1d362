using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.GenreSamples;

/// <summary>docs/official-documents.md: its examples render without a finding, and it names every key there is.</summary>
public sealed partial class OfficialDocumentsPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFiles.Of("docs", "official-documents.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Examples => new(Yaml().Matches(Page).Select(match => match.Groups["text"].Value));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_renders_without_a_finding(string text)
    {
        var result = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", Encoding.UTF8.GetBytes(text)) { Formats = [OutputFormat.Docx] });

        Assert.Equal("", FindingLines.Of(result.Findings));
        Assert.NotEmpty(Assert.Single(result.Files).Bytes);
    }

    [Theory]
    [InlineData("公文", "official-document", 1)]
    [InlineData("函", "official-letter", 2)]
    [InlineData("令", "order", 3)]
    [InlineData("纪要", "minutes", 4)]
    public void Each_genre_has_an_example_and_all_its_keys(string name, string id, int column)
    {
        Assert.Contains(Yaml().Matches(Page), match => match.Groups["text"].Value.StartsWith($"文种: {name}\n", StringComparison.Ordinal));
        var schema = InstalledGenres.Pipeline.Genres.Find(id, place: null, new FindingList())!.Schema;
        var required = schema.Closure.Required;
        var rows = Rows().Matches(Page).Select(match => match.Value.Split('|').Select(cell => cell.Trim()).ToList()).ToList();
        var said = rows.Where(row => row[column + 1].Length > 0).Select(row => row[1].Trim('`') + row[column + 1]);
        Assert.Equal(
            schema.Closure.Keys.Select(key => key + (required.Contains(key) ? "●" : "○")).Order(StringComparer.Ordinal),
            said.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("^```yaml\n(?<text>.*?\n)```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Yaml();

    [GeneratedRegex("^\\| `[^|]+` \\|([^|]*\\|){6}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Rows();
}
