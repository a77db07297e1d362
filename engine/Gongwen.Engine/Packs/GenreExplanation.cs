using Gongwen.Contracts;
using Gongwen.Engine.Genres;

namespace Gongwen.Engine.Packs;

/// <summary>Which file of which plugin or pack a genre is made of.</summary>
internal static class GenreExplanation
{
    private const string Partials = "partials";

    private static readonly string[] WordFiles = ["terms.yaml", "roster.yaml", "rules.yaml"];

    /// <summary>Every file that makes the genre, in ordinal order: its own, the shared partials, lists of words and rules, its layouts. Samples make nothing.</summary>
    /// <param name="folder">The genre.</param>
    /// <param name="sections">The ids of the sections it lists; null when that could not be read.</param>
    /// <param name="layouts">The ids of the layouts of its documents, without +.</param>
    /// <param name="packs">The packs in effect.</param>
    public static IReadOnlyList<ExplainedFile> Of(GenreFolder folder, IReadOnlyCollection<string>? sections, IEnumerable<string> layouts, PackStack packs)
    {
        var layers = folder.Files is OverlayFiles overlay ? overlay.Layers : [new FileLayer(folder.SourceId, folder.SourceVersion, PackLevel.Plugin, folder.Files)];
        var shared = packs.Packs.Select(FileLayer.Of).ToList();
        var files = new SortedDictionary<string, ExplainedFile>(StringComparer.Ordinal);
        foreach (var path in layers.SelectMany(layer => layer.Files.PathsBelow(folder.PathOf("").TrimEnd('/'))).Select(path => path[folder.PathOf("").Length..]).Where(path => !path.StartsWith("samples/", StringComparison.Ordinal)).Select(path => DeltaFile.OfDelta("/" + path)?.Whole[1..] ?? path).Distinct(StringComparer.Ordinal))
            files[path] = new ExplainedFile(path, Candidates(path, layers, folder, shared, sections));
        foreach (var path in shared.SelectMany(layer => layer.Files.FilesIn(Partials)).Select(name => $"{Partials}/{name}").Where(path => !files.ContainsKey(path)))
            files[path] = new ExplainedFile(path, [.. Hide(Having(shared, path))]);
        // A genre's own rules.yaml joins that of all genres.
        foreach (var path in WordFiles.Where(path => shared.Exists(layer => layer.Files.Has(path))))
            files[path] = new ExplainedFile(path, Joined((files.GetValueOrDefault(path)?.Candidates ?? []).Concat(Having(shared, path))));
        foreach (var path in LayoutFiles(layouts, packs))
            files[path] = new ExplainedFile(path, LayoutCandidates(path, shared));
        return [.. files.Values];
    }

    // Lists of words and rules are joined, entry by entry.
    private static List<FileCandidate> Joined(IEnumerable<FileCandidate> candidates)
    {
        var all = candidates.ToList();
        return [.. all.Select((candidate, index) => candidate with { Role = index == all.Count - 1 ? CandidateRole.Used : CandidateRole.Changes })];
    }

    private static List<FileCandidate> Candidates(string path, IReadOnlyList<FileLayer> layers, GenreFolder folder, List<FileLayer> shared, IReadOnlyCollection<string>? sections)
    {
        if (path == "rules.yaml")
            return Joined(layers.Reverse().Where(layer => layer.Files.Has(folder.PathOf(path))).Select(layer => new FileCandidate(layer, layer.Files.NameOf(folder.PathOf(path)), CandidateRole.Used)));
        var candidates = new List<FileCandidate>();
        var delta = DeltaFile.Of("/" + path)?.Delta[1..];
        var isFound = false;
        foreach (var layer in layers.Reverse())
        {
            if (delta is not null && layer.Files.Has(folder.PathOf(delta)))
                candidates.Add(new FileCandidate(layer, layer.Files.NameOf(folder.PathOf(delta)), isFound ? CandidateRole.Hidden : CandidateRole.Changes));
            if (!layer.Files.Has(folder.PathOf(path)))
                continue;
            candidates.Add(new FileCandidate(layer, layer.Files.NameOf(folder.PathOf(path)), isFound ? CandidateRole.Hidden : CandidateRole.Used));
            isFound = true;
        }

        if (path.StartsWith(Partials + "/", StringComparison.Ordinal))
            candidates.AddRange(Having(shared, path).Select(candidate => candidate with { Role = CandidateRole.Hidden }));
        var isUnused = path.Split('/') is ["sections", var section, ..] && sections is not null && !sections.Contains(section, StringComparer.Ordinal);
        return isUnused ? candidates.ConvertAll(candidate => candidate with { Role = CandidateRole.Unused }) : candidates;
    }

    // A layout based on its own id is laid over the one below; the first that isn't ends that.
    private static List<FileCandidate> LayoutCandidates(string path, List<FileLayer> shared)
    {
        var id = path["layouts/".Length..^".yaml".Length];
        var candidates = new List<FileCandidate>();
        var isFound = false;
        foreach (var candidate in Having(shared, path))
        {
            var isDelta = candidate.Layer.Files.ReadYaml(path, [])?["base"]?.Text == id;
            candidates.Add(candidate with { Role = isFound ? CandidateRole.Hidden : isDelta ? CandidateRole.Changes : CandidateRole.Used });
            isFound |= !isDelta;
        }

        return candidates;
    }

    private static IEnumerable<string> LayoutFiles(IEnumerable<string> layouts, PackStack packs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(layouts.SelectMany(layout => layout.Split('+')));
        var library = packs.Layouts;
        while (waiting.TryDequeue(out var id))
        {
            if (!seen.Add(id) || library.Open(id, []) is not { } file)
                continue;
            if (file.Root["base"] is { IsBlank: false } based)
                waiting.Enqueue(based.Text);
            yield return $"layouts/{id}.yaml";
        }
    }

    private static IEnumerable<FileCandidate> Having(IEnumerable<FileLayer> layers, string path) =>
        layers.Reverse().Where(layer => layer.Files.Has(path)).Select(layer => new FileCandidate(layer, layer.Files.NameOf(path), CandidateRole.Used));

    private static IEnumerable<FileCandidate> Hide(IEnumerable<FileCandidate> candidates) =>
        candidates.Select((candidate, index) => index == 0 ? candidate : candidate with { Role = CandidateRole.Hidden });
}
