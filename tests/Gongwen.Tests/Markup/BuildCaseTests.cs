using Gongwen.Contracts;
using Gongwen.Engine.Markup;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Markup;

/// <summary>Cases/4-build: input.txt is filled text, schema.yaml, if there is one, what the data may be, expected.txt the document and every finding with its place.</summary>
public sealed class BuildCaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Names =>
        Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name!));

    private static string Folder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "4-build");

    [Theory]
    [MemberData(nameof(Names))]
    public void Builds_what_is_expected(string name)
    {
        var input = File.ReadAllText(Path.Combine(Folder, name, "input.txt"));
        var findings = new FindingList();

        var schema = Path.Combine(Folder, name, "schema.yaml");
        var layout = TestLayouts.ById(IsPlain(name) ? "gbt9704-plain" : "gbt9704-nominal");
        var document = Filled.Build(FilledTextFile.Parse(input), layout, File.Exists(schema) ? Filled.Widths(File.ReadAllText(schema)) : TableWidths.None, findings);

        Snapshot.MatchFile(DocumentOutline.Of(document, findings), Path.Combine(Folder, name, "expected.txt"));
    }

    // A layout without masthead and imprint; every other case has both.
    private static bool IsPlain(string name) => name.EndsWith("-in-a-plain-layout", StringComparison.Ordinal);
}
