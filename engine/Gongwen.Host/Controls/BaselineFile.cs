using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Files;

namespace Gongwen.Host.Controls;

/// <summary>One baseline in a run: lets findings pass, tells what is stale, or takes them all in and is written anew.</summary>
internal sealed class BaselineFile
{
    private readonly World _world;
    private readonly string _path;
    private readonly string _shownAs;
    private readonly bool _isOurs = true;
    private readonly Dictionary<(string, string, string), BaselineEntry> _kept;
    private readonly Dictionary<(string, string, string), int> _left;
    private readonly List<(string File, string Hash, Finding Finding)> _taken = [];
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    /// <param name="world">Says where the run works.</param>
    /// <param name="path">Absolute.</param>
    /// <param name="writes">True to write it anew; it needn't be there then.</param>
    /// <param name="findings">Gets why it can't be used; it lets nothing pass then.</param>
    public BaselineFile(World world, string path, bool writes, FindingList findings)
    {
        (_world, _path, _shownAs, Writes) = (world, path, world.Shown(path), writes);
        IReadOnlyList<BaselineEntry> entries = [];
        if (!writes || File.Exists(path))
        {
            var own = new FindingList();
            var bytes = SafeFile.Read(path, _shownAs, Baseline.MostBytes, size => BaselineFault.Damaged(SourceLocation.OfFile(_shownAs), new($"有 {size} 字节，太大", $"{size} bytes are too many")), own);
            var read = bytes is null ? null : Baseline.Read(bytes, _shownAs, own);
            entries = read?.Entries ?? [];
            // A damaged one is written anew, what else has its name is somebody's work.
            _isOurs = read is not null || path.EndsWith("baseline.json", StringComparison.OrdinalIgnoreCase);
            if (!writes)
                findings.AddRange(own);
        }

        _kept = entries.ToDictionary(entry => entry.Key);
        _left = entries.ToDictionary(entry => entry.Key, entry => entry.Count);
    }

    /// <summary>True when it is to be written anew.</summary>
    public bool Writes { get; }

    /// <summary>How it is shown.</summary>
    public string ShownAs => _shownAs;

    /// <summary>How many findings it took in.</summary>
    public int Taken => _taken.Count;

    /// <summary>True when a finding is in it, or was taken in.</summary>
    /// <param name="report">The file it was found in, absolute.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="lines">The lines of the finding's file; null when it has none.</param>
    public bool LetsPass(string report, Finding finding, string[]? lines)
    {
        var file = NameOf(report);
        if (!Baseline.Takes(finding))
            return false;
        var hash = BaselineHash.Of(finding, lines);
        if (Writes)
        {
            _taken.Add((file, hash, finding));
            return true;
        }

        if (!_left.TryGetValue((file, finding.RuleId, hash), out var left) || left == 0)
            return false;
        _left[(file, finding.RuleId, hash)] = left - 1;
        return true;
    }

    /// <summary>Says that the rules looked at a file, whether or not they found anything in it.</summary>
    public void Saw(string report) => _checked.Add(NameOf(report));

    /// <summary>Writes it, or tells what is gone from the files that were looked at.</summary>
    public void Finish(FindingList findings)
    {
        if (!Writes)
        {
            var stale = Baseline.Of(_left.Where(left => left.Value > 0 && _checked.Contains(left.Key.Item1)).Select(left => _kept[left.Key] with { Count = left.Value })).Entries;
            if (stale.Count > 0)
                findings.Add(BaselineFault.Stale(_shownAs, stale));
            return;
        }

        if (!_isOurs)
        {
            findings.Add(BaselineFault.NotABaseline(_shownAs));
            return;
        }

        // Files that weren't looked at this time keep their entries as long as they are there.
        var entries = Baseline.EntriesOf(_taken).ToDictionary(entry => entry.Key);
        foreach (var entry in _kept.Values.Where(entry => !_checked.Contains(entry.File) && File.Exists(Path.Combine(Folder, entry.File))))
            entries.TryAdd(entry.Key, entry);
        SafeFile.Write(_path, Baseline.Of(entries.Values).Write(), replace: true, _shownAs, findings);
    }

    private string Folder => Path.GetDirectoryName(_path)!;

    private string NameOf(string report) => Path.GetRelativePath(Folder, _world.Resolve(report)).Replace('\\', '/');
}
