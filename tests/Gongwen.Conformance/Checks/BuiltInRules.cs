using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Conformance.Checks;

/// <summary>All rules a document of an office without packs of its own is held against: the engine's, and those made of the base pack's words.</summary>
internal static class BuiltInRules
{
    private const string BasePack = "templates/gbt9704";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<IReportRule> All { get; } = [.. DocumentRules.All, .. OfWords()];

    private static IReadOnlyList<IReportRule> OfWords()
    {
        var words = WordRules.Read([new FileLayer("gbt9704", null, PackLevel.Base, new FolderFiles(BasePackFolder(), BasePack))]);
        return words.Findings.Count == 0 ? words.Rules : throw new InvalidOperationException(string.Join('\n', words.Findings.Select(finding => $"{finding.Location}: {finding.Message.Chinese}")));
    }

    private static string BasePackFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, BasePack)) && File.Exists(Path.Combine(folder.FullName, "Engine.sln")))
                return Path.Combine(folder.FullName, BasePack);
        }

        throw new DirectoryNotFoundException(BasePack);
    }
}
