using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Vocabulary;

/// <summary>What packs bring besides templates, as rules: terms.yaml, roster.yaml, rules.yaml. The files are read when first asked for, once. For many threads.</summary>
internal sealed class PackRules
{
    private readonly IReadOnlyList<FileLayer> _layers;
    private readonly Lazy<WordRules> _words;

    /// <param name="packs">From the bottom up.</param>
    public PackRules(IEnumerable<Pack> packs)
    {
        _layers = [.. packs.Select(FileLayer.Of)];
        _words = new Lazy<WordRules>(() => WordRules.Read([.. _layers.Where(layer => layer.Level != PackLevel.Report)]));
    }

    /// <summary>The rules for the reports of a genre.</summary>
    /// <param name="genre">The genre.</param>
    /// <param name="folder">Where it lies; a plugin's genre may have rules of its own.</param>
    /// <param name="rootOf">A report with its computed data.</param>
    /// <param name="findings">Gets the faults of the files.</param>
    public IReadOnlyList<IReportRule> For(Genre genre, GenreFolder? folder, Func<DataNode, DataNode> rootOf, FindingList findings)
    {
        var layers = LayersOf(folder);
        if (!layers.Any(layer => HasAny(layer.Files, genre.Id)))
            return [];
        var words = _words.Value;
        findings.AddRange(words.Findings);
        var rules = PackRuleReader.ReadEntries(layers, genre.Id, findings).Select(entry => PackRuleReader.Read(entry, genre, rootOf, findings)).OfType<IReportRule>();
        return [.. words.Rules, .. rules];
    }

    /// <summary>The rules for a document without data: words, units and persons, and what is sought in the text.</summary>
    /// <param name="genreId">The genre it is taken for; null for none, and then nothing is asked of it that only some documents need.</param>
    /// <param name="folder">Where the genre lies.</param>
    /// <param name="findings">Gets the faults of the files.</param>
    public IReadOnlyList<IReportRule> ForText(string? genreId, GenreFolder? folder, FindingList findings)
    {
        var layers = LayersOf(folder);
        if (!layers.Any(layer => HasAny(layer.Files, genreId)))
            return [];
        var words = _words.Value;
        findings.AddRange(words.Findings);
        var rules = PackRuleReader.ReadEntries(layers, genreId, findings).Select(entry => PackRuleReader.Read(entry, null, report => report, findings));
        return [.. words.Rules, .. rules.Where(rule => rule is FindRule || (rule is RequireRule && genreId is not null)).OfType<IReportRule>()];
    }

    /// <summary>The rules with ids of their own, for lists, each with the pack it comes from.</summary>
    /// <param name="genres">The genres there are.</param>
    public IReadOnlyList<(RuleInfo Rule, string? Source)> List(IEnumerable<GenreFolder> genres)
    {
        var unsaid = new FindingList();
        var found = new Dictionary<string, (RuleInfo, string?)>(StringComparer.Ordinal);
        var ofGenres = genres.Where(folder => LayersOf(folder).Any(layer => layer.Files.Has(PackRuleReader.PathOf(folder.Id)))).SelectMany(folder => PackRuleReader.ReadEntries(LayersOf(folder), folder.Id, unsaid));
        foreach (var entry in PackRuleReader.ReadEntries(_layers, null, unsaid).Concat(ofGenres))
        {
            if (PackRuleReader.Read(entry, null, report => report, unsaid) is { } rule)
                found.TryAdd(rule.Info.Id, (rule.Info, entry.Source));
        }

        return [.. found.Values];
    }

    /// <summary>Everything wrong with one pack's files that can be told without data: how they are written, whether their examples show what they should.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="genreIds">The genres there are; null when they aren't known.</param>
    /// <param name="findings">Gets the faults.</param>
    public void Examine(Pack pack, IReadOnlyCollection<string>? genreIds, FindingList findings)
    {
        foreach (var entry in TermReader.ReadEntries(_layers, findings).Where(entry => entry.Source == pack.Title))
        {
            CheckGenres(entry, genreIds, findings);
            if (TermReader.Read(entry, findings) is { } term)
                VocabularyExamples.Check(entry, new TermRule([term]), term.Genres, term.Validity, areNeeded: false, findings);
        }

        RosterReader.Read(_layers, findings);
        var own = pack.Files.FoldersIn(GenreFolder.FolderName).Where(id => pack.Files.Has(PackRuleReader.PathOf(id)));
        var rules = PackRuleReader.ReadEntries(_layers, null, findings).Concat(own.SelectMany(id => PackRuleReader.ReadEntries(_layers, id, findings).Where(entry => entry.GenreId == id)));
        foreach (var entry in rules.Where(entry => entry.Source == pack.Title))
        {
            CheckGenres(entry, genreIds, findings);
            if (PackRuleReader.Read(entry, null, report => report, findings) is { } rule)
                VocabularyExamples.Check(entry, rule, PackRuleReader.GenresOf(entry), PackRuleReader.ValidityOf(entry), areNeeded: true, findings);
        }
    }

    private static void CheckGenres(VocabularyEntry entry, IReadOnlyCollection<string>? genreIds, FindingList findings)
    {
        if (genreIds is null || entry.Node["genres"] is not { } genres)
            return;
        foreach (var genre in (genres.Kind == DataKind.List ? genres.Items : [genres]).Where(genre => !genreIds.Contains(genre.Text, StringComparer.Ordinal)))
            findings.Add(VocabularyFault.UnknownGenre(genre, NearestKey.Find(genre.Text, genreIds)) with { Source = entry.Source });
    }

    private static bool HasAny(IFileSource files, string? genreId) =>
        files.Has(TermReader.Path) || files.Has(RosterReader.Path) || files.Has(PackRuleReader.Path) || (genreId is not null && files.Has(PackRuleReader.PathOf(genreId)));

    private List<FileLayer> LayersOf(GenreFolder? folder)
    {
        var plugin = folder switch
        {
            null => [],
            { Files: OverlayFiles overlay } => overlay.Layers.Where(layer => layer.Level == PackLevel.Plugin),
            _ => [new FileLayer(folder.SourceId, folder.SourceVersion, PackLevel.Plugin, folder.Files)],
        };
        return [.. plugin, .. _layers];
    }
}
