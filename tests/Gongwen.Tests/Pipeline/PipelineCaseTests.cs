using System.Text;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Pipeline;

/// <summary>Every folder of Cases/5-document that isn't named after a plugin's genre: a report goes through all six steps; its findings and its text are what expected.txt (as a draft: draft.txt) says.</summary>
public sealed class PipelineCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "5-document");

    public static TheoryData<string> Names =>
        new(Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path))
            .Where(name => name != "pack" && !InstalledGenres.Ids.Any(id => name.StartsWith(id, StringComparison.Ordinal))).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        var folder = Path.Combine(Folder, name);
        var request = TestPipeline.Request(File.ReadAllBytes(Path.Combine(folder, "report.yaml")));
        Snapshot.MatchFile(Run(request), Path.Combine(folder, "expected.txt"));
        if (File.Exists(Path.Combine(folder, "draft.txt")))
            Snapshot.MatchFile(Run(request with { Draft = true }), Path.Combine(folder, "draft.txt"));
    }

    private static string Run(ReportRequest request)
    {
        var result = TestPipeline.Shared.Render(request with { Formats = [OutputFormat.Markdown], DocumentIds = ["report"] });
        return $"{FindingText.Of(result.Findings)}---\n{string.Concat(result.Files.Select(file => Encoding.UTF8.GetString(file.Bytes)))}";
    }
}
