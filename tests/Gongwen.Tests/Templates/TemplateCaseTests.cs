using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Templates;

/// <summary>Every folder Cases/3-templates/engine-* prints what its expected.txt (and draft.txt, when there is one) says.</summary>
public sealed class TemplateCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates");

    public static TheoryData<string> Names =>
        new(Directory.EnumerateDirectories(Folder, "engine-*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        var folder = Path.Combine(Folder, name);
        Snapshot.MatchFile(TemplateCase.Run(folder, draft: false), Path.Combine(folder, "expected.txt"));
        if (File.Exists(Path.Combine(folder, "draft.txt")))
            Snapshot.MatchFile(TemplateCase.Run(folder, draft: true), Path.Combine(folder, "draft.txt"));
    }
}
