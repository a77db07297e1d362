using Gongwen.Liquid;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Liquid.Analysis;

/// <summary>No misspelling in a template of a known type goes unnoticed.</summary>
public sealed class TemplateMutationTests
{
    [Fact]
    public void Every_misspelling_is_reported_at_its_place()
    {
        var folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates", "mutations");
        var files = FolderTemplates.Read(folder);
        var mains = Directory.GetFiles(folder, "*.type.txt")
            .Select(file => (Path.GetFileName(file).Split('.')[0], TypeNotation.Read(File.ReadAllText(file))))
            .ToArray();
        var mutations = new TemplateMutations(files, mains);

        Assert.Empty(mutations.Complaints());
        Assert.Empty(mutations.Survivors());
        Assert.True(mutations.Count > 100);
    }
}
