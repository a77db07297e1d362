using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Authoring;

/// <summary>Everything that can be told of a pack without any data: its files, the genres it changes or brings, its layouts.</summary>
internal sealed class PackLint
{
    private readonly IFileSource _files;
    private readonly GenreCatalog _genres;
    private readonly PluginHost _plugins;
    private readonly FindingList _findings;

    private PackLint(IFileSource files, GenreCatalog genres, PluginHost plugins, FindingList findings) =>
        (_files, _genres, _plugins, _findings) = (files, genres, plugins, findings);

    /// <summary>Looks at a pack, or at a plugin, which is a pack that also brings code.</summary>
    /// <param name="pack">The pack; its manifest is sound.</param>
    /// <param name="stack">The packs in use, this one among them unless it is a plugin.</param>
    /// <param name="plugins">The plugins in use.</param>
    /// <param name="findings">Gets the faults. What is wrong without the pack as well is not among them; what is wrong elsewhere because of it names it.</param>
    public static void Run(Pack pack, PackStack stack, PluginHost plugins, FindingList findings)
    {
        var before = pack.Level == PackLevel.Plugin ? [] : Faults(pack, stack.Without(pack), plugins).Select(KeyOf).ToHashSet();
        foreach (var finding in Faults(pack, stack, plugins).Where(finding => !before.Contains(KeyOf(finding))))
            findings.Add(stack.Attributed(finding) is { Source: not null } attributed ? attributed : finding with { Source = pack.Title });
        var own = new FindingList();
        var genres = GenresOf(stack, plugins);
        var lint = new PackLint(pack.Files, genres, plugins, own);
        // What else lies in a plugin's folder is its build's.
        lint.CheckFiles([.. pack.Files.PathsBelow(pack.Level == PackLevel.Plugin ? GenreFolder.FolderName : "")]);
        if (pack.Level != PackLevel.Plugin)
            lint.CheckSame(stack.Without(pack), plugins);
        lint.CheckPartials();
        lint.CheckSamples();
        CheckRules(pack, stack, genres, own);
        CheckControls(pack, stack, genres, plugins, own);
        foreach (var finding in own)
            findings.Add(stack.Attributed(finding));
    }

    private static void CheckRules(Pack pack, PackStack stack, GenreCatalog genres, FindingList findings)
    {
        var rules = new PackRules(stack.Packs);
        rules.Examine(pack, [.. genres.Entries.Select(entry => entry.Folder.Id)], findings);
        foreach (var folder in genres.Entries.Select(entry => entry.Folder).Where(folder => folder.Refusal is null))
        {
            // What a condition asks of a genre's data.
            var asked = new FindingList();
            if (genres.Find(folder.Id, null, []) is { } genre)
                rules.For(genre, folder, report => report, asked);
            findings.AddRange(asked.Where(finding => finding.Source == pack.Title));
        }
    }

    // A plugin's checks are set by those who use it.
    private static void CheckControls(Pack pack, PackStack stack, GenreCatalog genres, PluginHost plugins, FindingList findings)
    {
        if (!stack.Packs.Contains(pack) || !pack.Files.Has(RuleControls.Path))
            return;
        var found = new FindingList();
        new RuleControls(stack.Packs, () => FurtherRules.Of(genres, plugins.CodeOf, new PackRules(stack.Packs)).Select(further => further.Rule)).For(null, found);
        findings.AddRange(found.Where(finding => finding.Source == FileLayer.Of(pack).Title));
    }

    private static (string, SourceLocation?, string) KeyOf(Finding finding) => (finding.RuleId, finding.Location, finding.Message.Chinese);

    // What is wrong with the genres the pack has a hand in, and with all layouts.
    private static FindingList Faults(Pack pack, PackStack stack, PluginHost plugins)
    {
        var findings = new FindingList();
        var genres = GenresOf(stack, plugins);
        stack.Layouts.CheckPacks(findings);
        foreach (var id in pack.LayoutIds)
        {
            if (stack.Packs.Contains(pack))
                stack.Layouts.Read(id, findings);
        }

        // A shared partial is everybody's.
        var all = pack.Files.FilesIn("partials").Count > 0 ? genres.Entries.Where(entry => entry.Folder.Refusal is null).Select(entry => entry.Folder.Id) : [];
        foreach (var id in pack.Files.FoldersIn(GenreFolder.FolderName).Concat(all).Distinct(StringComparer.Ordinal))
        {
            var folder = genres.Entries.FirstOrDefault(entry => entry.Folder.Id == id)?.Folder;
            if (folder?.Refusal is { } refusal)
                findings.Add(refusal);
            else if (folder is not null && genres.Find(id, null, findings) is { } genre)
                Check(genre, stack.Layouts, plugins, findings);
        }

        return findings;
    }

    private static void Check(Genre genre, LayoutLibrary layouts, PluginHost plugins, FindingList findings)
    {
        foreach (var (id, place) in genre.Layouts)
        {
            var own = new FindingList();
            layouts.Read(id, own);
            findings.AddRange(own.Select(finding => LayoutLibrary.AskedAt(finding, place)));
        }

        if (plugins.CodeOf(genre, findings) is { } code)
            GenreCheck.Run(genre, code, findings);
    }

    private static GenreCatalog GenresOf(PackStack stack, PluginHost plugins) => new(stack.GenresOver(plugins.Genres), stack.SharedParts([]));

    private void CheckFiles(IReadOnlyList<string> all)
    {
        if (all is ["pack.yaml"])
            _findings.Add(LintFault.Empty(_files.NameOf("pack.yaml")));
        foreach (var path in all)
        {
            if (!PackFileKind.IsKnown(path))
            {
                var folder = PackFileKind.FolderMeant(path, NearestKey.Find);
                var meant = folder ?? NearestKey.Find(path.Split('/')[^1], PackFileKind.NamesAt(path));
                // A misspelt name that leaves the right one missing is no leftover.
                var isMissing = folder is null && meant is not null && !_files.Has(path[..(path.LastIndexOf('/') + 1)] + meant);
                _findings.Add(LintFault.UnknownFile(_files.NameOf(path), path, meant) with { Severity = isMissing && path.Contains("/sections/", StringComparison.Ordinal) ? Severity.Error : Severity.Warning });
            }
            else if (_files.Read(path, _findings) is { } bytes)
            {
                // Read by nobody else here: a sample, a file that another hides.
                TextDecoder.Decode(bytes, _files.NameOf(path), DataLimits.Default, _findings);
            }
        }
    }

    private void CheckSame(PackStack below, PluginHost plugins)
    {
        var genres = below.GenresOver(plugins.Genres).ToDictionary(folder => folder.Id, StringComparer.Ordinal);
        foreach (var path in _files.PathsBelow("").Where(path => !path.Contains("/samples/", StringComparison.Ordinal)))
        {
            var parts = path.Split('/');
            var (files, source) = parts is [GenreFolder.FolderName, var id, _, ..] && genres.TryGetValue(id, out var folder)
                ? (folder.Files, folder.Files is OverlayFiles over ? over.WinnerOf(path)?.Title : folder.SourceId)
                : parts is ["partials", _] ? (below.Packs.LastOrDefault(pack => pack.Files.Has(path)) is { } pack ? (pack.Files, pack.Title) : (null, null)) : ((IFileSource?)null, (string?)null);
            if (files is null || source is null || !files.Has(path))
                continue;
            if (files.Read(path, []) is { } theirs && _files.Read(path, []) is { } own && TextOf(theirs) == TextOf(own))
                _findings.Add(LintFault.SameAsBelow(_files.NameOf(path), source));
        }
    }

    private void CheckPartials()
    {
        var shared = _files.FilesIn("partials").Where(name => PackFileKind.IsKnown($"partials/{name}")).ToList();
        var usedByAny = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in _genres.Entries.Where(entry => entry.Folder.Refusal is null))
        {
            var folder = $"{GenreFolder.FolderName}/{entry.Folder.Id}/partials";
            var own = _files.FilesIn(folder).Where(name => PackFileKind.IsKnown($"{folder}/{name}")).ToList();
            if ((own.Count == 0 && shared.Count == 0) || _genres.Find(entry.Folder.Id, null, []) is not { } genre || _plugins.CodeOf(genre, []) is not { } code)
                continue;
            var used = PartialUses.Of(genre, code);
            usedByAny.UnionWith(used);
            foreach (var name in own.Where(name => !used.Contains(Stem(name))))
                _findings.Add(LintFault.UnusedPartial(_files.NameOf($"{folder}/{name}"), Stem(name)));
        }

        // A base pack has partials for genres that are still to be written.
        foreach (var name in shared.Where(name => !usedByAny.Contains(Stem(name)) && _genres.Entries.Count > 0))
            _findings.Add(LintFault.UnusedPartial(_files.NameOf($"partials/{name}"), Stem(name)));
    }

    private void CheckSamples()
    {
        foreach (var id in _files.FoldersIn(GenreFolder.FolderName))
        {
            var samples = $"{GenreFolder.FolderName}/{id}/samples";
            var cases = _files.FoldersIn(samples);
            if (cases.Count == 0)
                _findings.Add(LintFault.NoSample(_files.NameOf($"{GenreFolder.FolderName}/{id}"), id));
            foreach (var name in cases.Where(name => !PackFileKind.Reports.Any(report => _files.Has($"{samples}/{name}/{report}"))))
                _findings.Add(LintFault.SampleWithoutReport(_files.NameOf($"{samples}/{name}")));
        }
    }

    private static string Stem(string file) => file[..^".liquid".Length];

    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Trim();
}
