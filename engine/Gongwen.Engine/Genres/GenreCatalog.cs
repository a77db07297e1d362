using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>All genres there are, by id and by name. Each is read when it is asked for, once. Safe for many threads.</summary>
internal sealed class GenreCatalog
{
    private readonly IReadOnlyList<GenreFolder> _folders;
    private readonly SharedParts _shared;
    private readonly ConcurrentDictionary<GenreFolder, Lazy<GenreReading>> _genres = new();
    private readonly Lazy<IReadOnlyList<GenreEntry>> _entries;

    /// <param name="folders">Where the genres lie; an id occurs once.</param>
    /// <param name="shared">What genres take from the base pack.</param>
    public GenreCatalog(IEnumerable<GenreFolder> folders, SharedParts shared)
    {
        _folders = [.. folders.OrderBy(folder => folder.Id, StringComparer.Ordinal)];
        _shared = shared;
        _entries = new Lazy<IReadOnlyList<GenreEntry>>(() => [.. _folders.Select(ReadEntry)]);
    }

    /// <summary>What there is to choose from, by id; reads the first page (genre.yaml) of every genre.</summary>
    public IReadOnlyList<GenreEntry> Entries => _entries.Value;

    /// <summary>The genre a report names under 文种; null with findings when it names none, one that isn't there or one that can't be used.</summary>
    public Genre? FindFor(DataNode report, FindingList findings)
    {
        if (report[RootSchema.GenreKey] is not { IsBlank: false } genre)
            findings.Add(GenreFault.ReportWithoutGenre(report, Names()));
        else if (genre.Kind != DataKind.Text)
            findings.Add(GenreFault.GenreIsNoText(genre));
        else
            return Find(genre.Text.Trim(), genre.Location, findings);
        return null;
    }

    /// <summary>A genre by its id or name.</summary>
    /// <param name="idOrName">What was asked for.</param>
    /// <param name="place">Where it was asked for; null when on the command line.</param>
    /// <param name="findings">Gets why not, and the faults of the genre's files, at every call.</param>
    public Genre? Find(string idOrName, SourceLocation? place, FindingList findings)
    {
        if (FolderOf(idOrName, place, findings) is not { } folder)
            return null;
        if (folder.Refusal is { } refusal)
        {
            findings.Add(GenreFault.Refused(idOrName, place, refusal));
            return null;
        }

        var reading = _genres.GetOrAdd(folder, key => new Lazy<GenreReading>(() => GenreReading.Of(key, _shared))).Value;
        findings.AddRange(reading.Findings);
        return reading.Genre;
    }

    /// <summary>Where a genre lies, by its id or name, whether it can be used or not; null with findings when there is none.</summary>
    /// <param name="idOrName">What was asked for.</param>
    /// <param name="place">Where it was asked for; null when on the command line.</param>
    /// <param name="findings">Gets why not.</param>
    public GenreFolder? FolderOf(string idOrName, SourceLocation? place, FindingList findings) =>
        _folders.FirstOrDefault(folder => folder.Id == idOrName) ?? ByName(idOrName, place, findings);

    private GenreFolder? ByName(string name, SourceLocation? place, FindingList findings)
    {
        var found = Entries.Where(entry => entry.Name == name).ToList();
        if (found.Count == 0)
            found = [.. Entries.Where(entry => entry.FormerNames.Contains(name, StringComparer.Ordinal))];
        if (found.Count == 1)
            return found[0].Folder;
        findings.Add(found.Count > 1
            ? GenreFault.AmbiguousName(name, place, [.. found.Select(entry => (entry.Folder.Id, entry.Folder.SourceId))])
            : GenreFault.UnknownGenre(name, place, NearestKey.Find(name, Entries.SelectMany(entry => new[] { entry.Name, entry.Folder.Id })), Names()));
        return null;
    }

    private IEnumerable<string> Names() => Entries.Where(entry => entry.Folder.Refusal is null).Select(entry => entry.Name);

    // Only the names: what else is wrong with the file is said when the genre itself is asked for.
    private static GenreEntry ReadEntry(GenreFolder folder)
    {
        var root = folder.Files.ReadManifest(folder.PathOf("genre.yaml"), []);
        var name = GenreNames.In(root) ?? folder.Id;
        return new GenreEntry(folder, name, root?["description"] is { Kind: DataKind.Text } description ? description.Text : null) { FormerNames = GenreNames.Former(folder, name) };
    }
}
