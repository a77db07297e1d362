using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.GenreSamples;

/// <summary>Cases/5-document: a report and everything the check says of it.</summary>
public sealed class GenreRuleCaseTests
{
    private static string Folder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "5-document");

    public static TheoryData<string> Names => new(Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path))
        .Where(name => InstalledGenres.Ids.Any(id => name.StartsWith(id, StringComparison.Ordinal))).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Checks(string name)
    {
        var result = InstalledGenres.Pipeline.Check(new ReportRequest("report.yaml", File.ReadAllBytes(Path.Combine(Folder, name, "report.yaml"))));
        var found = FindingLines.Of(result.Findings);
        Snapshot.MatchFile(found.Length == 0 ? "没有问题\n" : found, Path.Combine(Folder, name, "expected.txt"));
    }
}
