using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Pipeline;

/// <summary>
/// Reads a document somebody wrote and holds it against the rules: step 5 on text that no template made. There are no data, so the rules of genres' code and
/// those of packs about data aren't asked. Made once, used for many documents and by many threads.
/// </summary>
public sealed class DocumentPipeline
{
    private readonly GenreCatalog _genres;
    private readonly PackRules? _packRules;
    private readonly PackStack? _packs;
    private readonly Func<RuleControls> _controls;
    private readonly ConcurrentDictionary<string, Lazy<(IReadOnlyList<IReportRule> Rules, FindingList Findings)>> _rules = new(StringComparer.Ordinal);

    /// <param name="genres">The genres there are.</param>
    /// <param name="packRules">What the packs bring; null for nothing.</param>
    /// <param name="packs">The packs; null when that is of no interest.</param>
    /// <param name="controls">What packs and projects set about rules.</param>
    internal DocumentPipeline(GenreCatalog genres, PackRules? packRules, PackStack? packs, Func<RuleControls> controls) =>
        (_genres, _packRules, _packs, _controls) = (genres, packRules, packs, controls);

    /// <summary>Everything that is wrong with a document.</summary>
    public DocumentResult Check(DocumentRequest request)
    {
        var findings = new FindingList();
        var genreId = request.GenreId ?? DocumentReader.AnyGenre;
        if (DocumentReader.Read(request.Bytes, request.File, request.Kind, genreId, findings) is not { } read)
            return new DocumentResult(findings, null);
        request.Cancellation.ThrowIfCancellationRequested();
        var (rules, faults) = _rules.GetOrAdd(request.GenreId ?? "", key => new Lazy<(IReadOnlyList<IReportRule>, FindingList)>(() => RulesFor(key.Length == 0 ? null : key))).Value;
        findings.AddRange(faults);
        var settings = _controls().For(request.Project, findings);
        var context = new ReportContext(genreId, DataNode.OfNull(SourceLocation.OfFile(request.File)), read.Document) { Today = request.Today };
        var found = new FindingList();
        Step5CheckDocument.Run(context, [.. DocumentRules.All, .. rules], settings, found);
        var suppressions = SuppressionsOf(request, read, rules, findings);
        findings.AddRange(suppressions.Heard(found));
        foreach (var unused in suppressions.Unused(id => !settings.IsOff(id)))
            findings.Add(unused);
        return new DocumentResult(_packs is { Packs.Count: > 1 } && findings.Count > 0 ? findings.Changed(_packs.Attributed) : findings, read) { Suppressed = suppressions.Passed };
    }

    // Only Markdown has comments.
    private static Suppressions SuppressionsOf(DocumentRequest request, ReadDocument read, IReadOnlyList<IReportRule> rules, FindingList findings) =>
        request.Kind == DocumentKind.Markdown
            ? SuppressionReader.OfMarkdown(new SourceText(request.File, string.Join('\n', read.Lines)), () => new RuleNames([.. EngineRules.All, .. rules.Select(rule => rule.Info)]), findings)
            : Suppressions.None;

    private (IReadOnlyList<IReportRule> Rules, FindingList Findings) RulesFor(string? genreId)
    {
        var findings = new FindingList();
        var folder = genreId is null ? null : _genres.FolderOf(genreId, null, []);
        return (_packRules?.ForText(genreId, folder, findings) ?? [], findings);
    }
}
