using Gongwen.Contracts;
using Gongwen.Engine.Authoring;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Packs;

/// <summary>A sample of a pack: genres/GENRE/samples/CASE.</summary>
/// <param name="GenreId">The genre.</param>
/// <param name="Case">The folder's name.</param>
/// <param name="ReportFile">The path of the data file in the pack.</param>
public sealed record PackSample(string GenreId, string Case, string ReportFile)
{
    /// <summary>How people name it: duty-report/full.</summary>
    public string Name => $"{GenreId}/{Case}";

    /// <summary>Its folder in the pack.</summary>
    public string Folder => ReportFile[..ReportFile.LastIndexOf('/')];

    /// <summary>The samples of a pack in the order of their names. A folder without a data file is none; lint tells.</summary>
    public static IReadOnlyList<PackSample> Of(IFileSource files) =>
    [
        .. from genre in files.FoldersIn("genres")
           from name in files.FoldersIn($"genres/{genre}/samples")
           let report = PackFileKind.Reports.FirstOrDefault(file => files.Has($"genres/{genre}/samples/{name}/{file}"))
           where report is not null
           select new PackSample(genre, name, $"genres/{genre}/samples/{name}/{report}"),
    ];

    /// <summary>What it renders to, by the names of the files that keep it; what was found is one of them (expected.findings.txt), unless nothing was.</summary>
    /// <param name="files">Where it lies.</param>
    /// <param name="active">What it is rendered with.</param>
    /// <param name="endings">Some of <see cref="SampleGoldens.Endings"/>.</param>
    /// <param name="findings">Gets what its check found, and that it can't be read.</param>
    public IReadOnlyDictionary<string, string> Render(IFileSource files, ActivePacks active, IReadOnlyCollection<string> endings, FindingList findings)
    {
        if (files.Read(ReportFile, findings) is not { } bytes)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        var request = new ReportRequest(files.NameOf(ReportFile), bytes) { Tables = (name, place, found) => Table(files, name, place, found), Draft = SampleSettings.IsDraft(files, Folder, findings) };
        var texts = new SortedDictionary<string, string>(SampleGoldens.Render(active.Pipeline, request, endings, findings).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        // Named without the folder, so that it is the same wherever the pack lies.
        var lines = FindingsFormats.InReadingOrder([.. findings]).Where(finding => finding.Severity < Severity.Error)
            .Select(finding => $"{ReportFile[(Folder.Length + 1)..]}:{finding.Location?.Line ?? 0} {finding.RuleId} {finding.Message.Chinese}\n").ToList();
        if (lines.Count > 0)
            texts["expected.findings.txt"] = string.Concat(lines);
        return texts;
    }

    // A table lies beside the report or below.
    private TableFile? Table(IFileSource files, string name, SourceLocation place, FindingList findings)
    {
        var path = $"{Folder}/{name}";
        if (!name.Split('/', '\\').Contains("..", StringComparer.Ordinal) && files.Has(path))
            return files.Read(path, findings) is { } bytes ? new TableFile(files.NameOf(path), bytes) : null;
        findings.Add(TableFault.NotFound(place, name, []));
        return null;
    }
}
