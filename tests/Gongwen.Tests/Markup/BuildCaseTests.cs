using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Markup;

/// <summary>Cases/4-build: input.txt is filled text, expected.txt the document and every finding with its place.</summary>
public sealed class BuildCaseTests
{
    private static readonly GenreDocument Report = new("report", "报告", Landscape: false, null, []);

    public static IEnumerable<TheoryDataRow<string>> Names =>
        Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name!));

    private static string Folder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "4-build");

    [Theory]
    [MemberData(nameof(Names))]
    public void Builds_what_is_expected(string name)
    {
        var input = File.ReadAllText(Path.Combine(Folder, name, "input.txt"));
        var findings = new FindingList();

        var document = Step4BuildDocument.Run(FilledTextFile.Parse(input), "test", Report, TestLayouts.Plain, findings);

        Snapshot.MatchFile(DocumentOutline.Of(document, findings), Path.Combine(Folder, name, "expected.txt"));
    }
}
