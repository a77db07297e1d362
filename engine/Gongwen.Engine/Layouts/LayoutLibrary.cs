using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Layouts;

/// <summary>The layouts of the base pack and of the packs laid over it. Safe for many threads when its sources are.</summary>
/// <param name="sources">The base pack first, then each pack over those before it.</param>
public sealed class LayoutLibrary(IReadOnlyList<LayoutSource> sources)
{
    /// <summary>The layout every other layout of the base pack is based on.</summary>
    public const string Nominal = "gbt9704-nominal";

    /// <summary>The profile for programs that add half a line's spacing of their own.</summary>
    public const string Compensated = "gbt9704-compensated";

    private const string CommonStart = "gbt9704-";

    /// <summary>The ids there are, each once, those of the base pack first.</summary>
    public IReadOnlyList<string> Ids => [.. sources.SelectMany(source => source.Ids()).Distinct(StringComparer.Ordinal)];

    /// <summary>The uppermost file of an id; null when there is none, and when it can't be read, which is then a finding.</summary>
    /// <param name="id">A layout's id, without +.</param>
    /// <param name="findings">Takes the faults of reading.</param>
    /// <param name="below">Looks only in as many packs, from the base pack up.</param>
    public LayoutFile? Open(string id, FindingList findings, int below = int.MaxValue)
    {
        for (var level = Math.Min(below, sources.Count) - 1; level >= 0; level--)
        {
            var own = new FindingList();
            if (sources[level].Open(id, own) is { } root)
                return new LayoutFile(id, root, sources[level], level);
            findings.AddRange(own);
            if (own.Count > 0)
                return null;
        }

        return null;
    }

    /// <summary>The id most likely meant; null when none is near.</summary>
    public string? Nearest(string id)
    {
        // Nearly all ids begin alike, which would make any two of them near.
        var ids = Ids;
        return NearestKey.Find(Tail(id), ids.Select(Tail)) is { } nearest ? ids.First(each => Tail(each) == nearest) : null;

        static string Tail(string id) => id.StartsWith(CommonStart, StringComparison.Ordinal) ? id[CommonStart.Length..] : id;
    }

    /// <summary>What the standard says as the base pack has it; null when there is no base pack.</summary>
    internal LayoutFile? Standard()
    {
        var unheard = new FindingList();
        for (var level = 0; level < sources.Count; level++)
        {
            if (sources[level].IsStandard && sources[level].Open(Nominal, unheard) is { } root)
                return new LayoutFile(Nominal, root, sources[level], level);
        }

        return null;
    }

    /// <summary>Reads every layout that the packs lay over the base pack, each over the packs below its own, and takes what is wrong with them.</summary>
    /// <returns>False when one of them has an error.</returns>
    public bool CheckPacks(FindingList findings)
    {
        var seen = new HashSet<(string, SourceLocation?, string)>();
        for (var level = 0; level < sources.Count; level++)
        {
            if (sources[level].IsStandard)
                continue;
            var below = new LayoutLibrary([.. sources.Take(level + 1)]);
            foreach (var id in sources[level].Ids())
            {
                // Warnings are said when the layout is used; a fault of a base is one fault, however many stand on it.
                var own = new FindingList();
                var isWhole = below.Read(id, own) is not null;
                if (IsMisnamed(id, level, own) || !isWhole)
                    findings.AddRange(own.Where(finding => seen.Add((finding.RuleId, finding.Location, finding.Message.Chinese))));
            }
        }

        return seen.Count == 0;
    }

    // A name of the base pack's that it doesn't have is a slip that nothing would ever ask for.
    private bool IsMisnamed(string id, int level, FindingList findings)
    {
        var lower = new LayoutLibrary([.. sources.Take(level)]);
        if (!id.StartsWith(CommonStart, StringComparison.Ordinal) || lower.Ids.Contains(id, StringComparer.Ordinal) || sources[level].Open(id, []) is not { } root)
            return false;
        var nearest = lower.Nearest(id);
        findings.Add(new Finding("GW6005", Severity.Error, new LocalizedText($"底包没有版式“{id}”，这个文件叠加不到哪个版式上。", $"The base pack has no layout “{id}” that this file would lie over."))
        {
            Location = root.Location,
            Hint = new LocalizedText(
                $"{(nearest is null ? "" : $"文件名是不是要写“{nearest}.yaml”？")}自己的版式另起名字，不以“{CommonStart}”开头。",
                $"{(nearest is null ? "" : $"Should the file be called “{nearest}.yaml”? ")}A layout of the pack's own has a name that doesn't begin with {CommonStart}."),
        });
        return true;
    }

    /// <summary>A finding of reading a layout as whoever asked for it tells it: that there is none of the name is said where the name is written.</summary>
    internal static Finding AskedAt(Finding finding, SourceLocation? place) => finding is { RuleId: "GW6005", Location: null } ? finding with { Location = place } : finding;

    /// <summary>A whole layout; see <see cref="LayoutReader.Read"/>.</summary>
    public LayoutProfile? Read(string id, FindingList findings) => LayoutReader.Read(id, this, findings);
}
