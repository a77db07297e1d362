using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Data;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Evidence;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Migrations;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Pipeline;

/// <summary>The six steps from a data file to documents. Made once, used for many reports and by many threads; genres, templates and layouts are prepared once.</summary>
public sealed class ReportPipeline
{
    private readonly GenreCatalog _genres;
    private readonly Func<Genre, FindingList, GenreCode?> _codeOf;
    private readonly Func<string, FindingList, LayoutProfile?> _layoutOf;
    private readonly ConcurrentDictionary<Genre, Lazy<PreparedGenre>> _prepared = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Lazy<PreparedLayout>> _layouts = new(StringComparer.Ordinal);
    private readonly Lazy<RuleControls> _controls;
    private readonly Lazy<DocumentPipeline> _documents;

    /// <param name="genres">The genres there are.</param>
    /// <param name="codeOf">The code of a genre; null, with findings, when it can't run.</param>
    /// <param name="layoutOf">A layout by its id; null, with findings, when there is none.</param>
    internal ReportPipeline(GenreCatalog genres, Func<Genre, FindingList, GenreCode?> codeOf, Func<string, FindingList, LayoutProfile?> layoutOf)
    {
        _genres = genres;
        _codeOf = codeOf;
        _layoutOf = layoutOf;
        _controls = new Lazy<RuleControls>(() => new RuleControls(Packs?.Packs ?? [], () => FurtherRules.Of(_genres, _codeOf, PackRules).Select(further => further.Rule)));
        _documents = new Lazy<DocumentPipeline>(() => new DocumentPipeline(genres, PackRules, Packs, () => Controls));
    }

    /// <summary>The genres it knows.</summary>
    internal GenreCatalog Genres => _genres;

    /// <summary>A pipeline over the genres of plugins and packs.</summary>
    /// <param name="plugins">The plugins there are.</param>
    /// <param name="packs">What lies over them, and what they share.</param>
    /// <param name="layoutOf">A layout by its id; null, with findings, when there is none.</param>
    /// <param name="findings">Gets the faults of the shared partials' files.</param>
    internal static ReportPipeline Over(PluginHost plugins, PackStack packs, Func<string, FindingList, LayoutProfile?> layoutOf, FindingList findings)
    {
        var catalog = new GenreCatalog(packs.GenresOver(plugins.Genres), packs.SharedParts(findings));
        return new ReportPipeline(catalog, plugins.CodeOf, layoutOf) { Packs = packs, PackRules = new PackRules(packs.Packs) };
    }

    /// <summary>The packs its genres and layouts come from; null when that is of no interest.</summary>
    internal PackStack? Packs { get; init; }

    /// <summary>What the packs bring besides templates.</summary>
    internal PackRules? PackRules { get; init; }

    /// <summary>What packs and projects set about rules.</summary>
    internal RuleControls Controls => _controls.Value;

    /// <summary>The same rules for documents somebody wrote.</summary>
    public DocumentPipeline Documents => _documents.Value;

    /// <summary>Makes reports of texts somebody wrote.</summary>
    public ImportPipeline Imports => new(this);

    /// <summary>Steps 1 to 5 for all documents of the genre: everything that is wrong, nothing written.</summary>
    public ReportResult Check(ReportRequest request) => Attributed(Run(request, write: false));

    /// <summary>Steps 1 to 6. No file comes out while errors stand, unless a draft is asked for.</summary>
    public ReportResult Render(ReportRequest request) => Attributed(Run(request, write: true));

    // A fault in a file of a pack names the pack.
    private ReportResult Attributed(ReportResult result) =>
        Packs is { Packs.Count: > 1 } packs && result.Findings.Count > 0 ? result with { Findings = result.Findings.Changed(packs.Attributed) } : result;

    /// <summary>The report in the version wanted of its genre. What hinders is a finding, and then nothing comes out; null when the report can't be read or its genre can't be used.</summary>
    public MigrationResult? Migrate(MigrationRequest request, FindingList findings)
    {
        var own = new FindingList();
        var read = DataReader.ReadText(request.Bytes, request.File, DataLimits.Default, own);
        if (read is not null && Step1ReadData.HasKeys(read.Tree, own) && _genres.FindFor(read.Tree, own) is { } genre && !own.HasErrors)
        {
            var result = ReportMigrator.Run(request, read, genre.Version, genre.Migrations, own);
            findings.AddRange(own);
            return result;
        }

        findings.AddRange(own);
        return null;
    }

    private ReportResult Run(ReportRequest request, bool write)
    {
        var findings = new FindingList();
        var data = request.Read is { } read ? read.Data : Step1ReadData.Run(request.Bytes, request.File, DataLimits.Default, findings);
        findings.AddRange(request.Read?.Findings ?? []);
        request.Passed?.Invoke(PipelineStep.ReadData);
        var genre = data is null ? null : _genres.FindFor(data, findings);
        if (data is null || genre is null)
            return new ReportResult(findings, null, data, [], []);
        request.Cancellation.ThrowIfCancellationRequested();

        if (!ReportVersion.Fits(data, genre.Version, genre.Migrations, findings))
            return new ReportResult(findings, genre.Id, data, [], []);
        var written = data;
        var tables = request.Read?.Tables ?? TableExpander.Run(data, genre.Schema, request.Tables, findings);
        data = tables.Data;
        var reckoning = new FindingList();
        var facts = ReportFacts.Of(data, genre.Facts, reckoning);
        data = facts.Report;
        var outline = ReportOutline.Of(data, genre, findings);
        Step2CheckData.Run(data, outline?.Schema ?? genre.Schema, request.Draft, findings, tables.Explains);
        var dataFaults = new DataFaults(findings);
        if (reckoning.Count > 0)
        {
            // Of a table that can't be read there are no rows to count.
            findings.AddRange(reckoning.Where(finding => !dataFaults.Explain(finding) && !(finding.Severity == Severity.Note && tables.Unread.Count > 0)));
            dataFaults = new DataFaults(findings);
        }

        request.Passed?.Invoke(PipelineStep.CheckData);
        var prepared = _prepared.GetOrAdd(genre, key => new Lazy<PreparedGenre>(() => PreparedGenre.Of(key, _codeOf, RulesOf))).Value;
        findings.AddRange(prepared.Findings);
        var settings = Controls.For(request.Project, findings);
        if (prepared.Code is not { } code || prepared.Findings.HasErrors)
            return new ReportResult(tables.WithoutMends(findings), genre.Id, data, [], []);
        var suppressions = SuppressionsOf(request, written, prepared, findings);

        var wanted = DocumentsWanted(request, genre, findings);
        var computing = new FindingList();
        var root = ReportRoot.Of(facts, code.Computed, computing);
        // What the templates miss because it could not be computed isn't said again.
        if (!dataFaults.Any && computing.Count > 0)
        {
            findings.AddRange(computing);
            dataFaults = new DataFaults(findings);
        }

        request.Passed?.Invoke(PipelineStep.PrepareGenre);
        var built = new List<(Document Document, LayoutProfile Layout, string Name)>();
        var evidence = new List<DocumentEvidence>();
        // A report with an order of its own is one document.
        foreach (var document in outline is null ? wanted : wanted.Where(document => document == outline.Document))
        {
            request.Cancellation.ThrowIfCancellationRequested();
            if (LayoutOf(document.Layout ?? genre.Layout, document.LayoutPlace ?? genre.LayoutPlace, findings) is not { } layout)
                continue;
            if (Build(request, prepared, document, outline, layout, facts, root, dataFaults, (settings, suppressions), tables, findings) is { } done)
            {
                built.Add((done, layout, document.Name));
                if (request.Evidence && EvidenceOf(request, prepared, document, outline, layout, facts, root, dataFaults.Any, tables) is { } told)
                    evidence.Add(told);
            }
        }

        // Rows too many to be printed are looked at all the same.
        if (!request.Unchecked && built.Count == 0 && tables.HasTooManyRows && wanted.Count > 0)
            CheckRows(request, prepared, wanted[0], facts, dataFaults, (settings, suppressions), tables, findings);

        // Only where every rule looked at all there is a comment's silence tells that it is needless.
        if (!request.Unchecked && built.Count == (outline is null ? genre.Documents.Count : 1) && !dataFaults.Any)
            findings.AddRange(suppressions.Unused(id => !settings.IsOff(id)));
        var files = new List<RenderedDocument>();
        for (var index = 0; write && (request.Draft || !findings.HasErrors) && index < built.Count; index++)
        {
            var (document, layout, name) = built[index];
            files.AddRange(Write(request, evidence.Count == built.Count ? EvidenceAnnex.Behind(document, evidence[index]) : document, layout, name));
        }

        return new ReportResult(CoveredFindings.LeftOut(tables.WithoutMends(findings)), genre.Id, data, [.. built.Select(item => item.Document)], files) { Suppressed = suppressions.Passed, Evidence = evidence };
    }

    // JSON has no comments; the bytes have been read once without a fault.
    private static Suppressions SuppressionsOf(ReportRequest request, DataNode data, PreparedGenre prepared, FindingList findings) =>
        request.File.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || !request.Bytes.Span.Contains((byte)'#') || (data.Source ?? TextDecoder.Decode(request.Bytes.Span, request.File, DataLimits.Default, [])) is not { } source
            ? Suppressions.None
            : SuppressionReader.OfYaml(source, data, () => new RuleNames([.. EngineRules.All, .. prepared.Code!.Rules.Concat(prepared.PackRules).Select(rule => rule.Info)]), findings);

    /// <summary>Steps 3 to 5 for one document.</summary>
    private static Document? Build(
        ReportRequest request,
        PreparedGenre prepared,
        GenreDocument wanted,
        ReportOutline? outline,
        LayoutProfile layout,
        ReportFacts facts,
        DataNode root,
        DataFaults dataFaults,
        (RuleSettings Settings, Suppressions Suppressions) controls,
        TableExpansion tables,
        FindingList findings)
    {
        // Faulty data is filled in like a draft, so that the text can be checked in the same run; what follows from the faults isn't said again.
        var heard = dataFaults.Any ? dataFaults.Unheard : findings;
        var templates = request.Draft || dataFaults.Any ? prepared.DraftTemplates : prepared.Templates;
        if (Step3FillTemplates.Run(templates, wanted, outline, root, heard, new FillOptions { Cancellation = request.Cancellation, MostPieces = tables.MostPiecesOfText, Size = SizeOf(request, tables) }) is not { } text)
            return null;
        request.Passed?.Invoke(PipelineStep.FillTemplates);
        if (Step4BuildDocument.Run(text, prepared.Genre.Id, wanted, layout, new TableWidths(prepared.Genre.Schema), heard) is not { } document)
            return null;
        request.Passed?.Invoke(PipelineStep.BuildDocument);
        if (request.Unchecked)
            return document;
        var context = new ReportContext(prepared.Genre.Id, facts.Report, document) { Today = request.Today };
        var found = new FindingList();
        Step5CheckDocument.Run(context, [.. dataFaults.Any ? DocumentRules.OfText : DocumentRules.All, .. LedgerRules.Of(facts), .. prepared.Code!.Rules, .. prepared.PackRules], controls.Settings, found);
        found = controls.Suppressions.Heard(found);
        // With faulty data a seam between a gap and the template's words may look wrong; only what stands in the data itself is sure.
        findings.AddRange(dataFaults.Any ? found.Where(finding => finding.Location is { } place && (place.File == request.File || tables.Files.Contains(place.File)) && !dataFaults.Explain(finding)) : found);
        request.Passed?.Invoke(PipelineStep.CheckDocument);
        return document;
    }

    // Without a document: what rules say of the data in the tables needs none.
    private static void CheckRows(ReportRequest request, PreparedGenre prepared, GenreDocument wanted, ReportFacts facts, DataFaults dataFaults, (RuleSettings Settings, Suppressions Suppressions) controls, TableExpansion tables, FindingList findings)
    {
        var context = new ReportContext(prepared.Genre.Id, facts.Report, new Document(prepared.Genre.Id, wanted.Id, wanted.Landscape, [])) { Today = request.Today };
        var found = new FindingList();
        Step5CheckDocument.Run(context, [.. LedgerRules.Of(facts), .. prepared.Code!.Rules, .. prepared.PackRules], controls.Settings, found);
        findings.AddRange(controls.Suppressions.Heard(found).Changed(finding => finding.Location is { } place && tables.Files.Contains(place.File) && !dataFaults.Explain(finding) ? finding : null));
    }

    // Filled once more, with every number knowing what it was made of: the document that is checked and written costs nothing of that.
    private static DocumentEvidence? EvidenceOf(ReportRequest request, PreparedGenre prepared, GenreDocument wanted, ReportOutline? outline, LayoutProfile layout, ReportFacts facts, DataNode root, bool faulty, TableExpansion tables)
    {
        var templates = request.Draft || faulty ? prepared.DraftTemplates : prepared.Templates;
        return Step3FillTemplates.Run(templates, wanted, outline, root, [], new FillOptions { Cancellation = request.Cancellation, Traced = true, Size = SizeOf(request, tables) }) is { } text
            && Step4BuildDocument.Run(text, prepared.Genre.Id, wanted, layout, new TableWidths(prepared.Genre.Schema), []) is { } document
            ? EvidenceReader.Of(document, wanted.Name, root, facts, request.EvidenceAt)
            : null;
    }

    // A row of a table is about a hundred characters.
    private static long SizeOf(ReportRequest request, TableExpansion tables) => request.Bytes.Length + (100L * tables.Rows);

    private static IEnumerable<RenderedDocument> Write(ReportRequest request, Document document, LayoutProfile layout, string name)
    {
        for (var index = 0; index < request.Formats.Count; index++)
        {
            var format = request.Formats[index];
            if (request.Formats.Take(index).Contains(format))
                continue;
            request.Cancellation.ThrowIfCancellationRequested();
            var bytes = Step6WriteBytes.Run(document, layout, format);
            request.Passed?.Invoke(PipelineStep.WriteBytes);
            yield return new RenderedDocument(document.DocumentId, name, format, bytes);
        }
    }

    private static IReadOnlyList<GenreDocument> DocumentsWanted(ReportRequest request, Genre genre, FindingList findings)
    {
        if (request.DocumentIds is not { Count: > 0 } ids)
            return genre.Documents;
        var names = string.Join("、", genre.Documents.Select(document => document.Id));
        foreach (var id in ids.Where(id => genre.Documents.All(document => document.Id != id && document.Name != id)))
        {
            findings.Add(new Finding("GW3301", Severity.Error, new LocalizedText($"“{genre.Name}”没有文书“{id}”", $"{genre.Id} has no document '{id}'"))
            {
                Hint = new LocalizedText($"可选：{names}", $"there are: {names}"),
                Location = SourceLocation.OfFile(request.File),
            });
        }

        return [.. genre.Documents.Where(document => ids.Contains(document.Id, StringComparer.Ordinal) || ids.Contains(document.Name, StringComparer.Ordinal))];
    }

    /// <summary>What is wrong with the layouts that the documents of a genre ask for; a misspelt name above all.</summary>
    internal void CheckLayouts(Genre genre, FindingList findings)
    {
        foreach (var (id, place) in genre.Layouts)
            LayoutOf(id, place, findings);
    }

    private IReadOnlyList<IReportRule> RulesOf(Genre genre, Func<DataNode, DataNode> rootOf, FindingList findings) =>
        PackRules?.For(genre, _genres.FolderOf(genre.Id, null, []), rootOf, findings) ?? [];

    private LayoutProfile? LayoutOf(string id, SourceLocation? place, FindingList findings)
    {
        var layout = _layouts.GetOrAdd(id, key => new Lazy<PreparedLayout>(() => PreparedLayout.Of(key, _layoutOf))).Value;
        findings.AddRange(layout.Findings.Select(finding => LayoutLibrary.AskedAt(finding, place)));
        return layout.Profile;
    }

    private sealed record PreparedLayout(LayoutProfile? Profile, FindingList Findings)
    {
        public static PreparedLayout Of(string id, Func<string, FindingList, LayoutProfile?> layoutOf)
        {
            var findings = new FindingList();
            return new PreparedLayout(layoutOf(id, findings), findings);
        }
    }
}
