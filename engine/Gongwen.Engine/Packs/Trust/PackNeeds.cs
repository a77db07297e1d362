using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>What a pack's manifest says about its place among others.</summary>
/// <param name="IsOfUnit">True when it lies over packs of the organisation.</param>
/// <param name="Bases">The packs it stands on, by exact version.</param>
public sealed record PackNeeds(bool IsOfUnit, IReadOnlyList<(string Id, string Version)> Bases)
{
    /// <summary>Of a pack whose manifest has been read without faults.</summary>
    public static PackNeeds Of(Pack pack)
    {
        var root = pack.Files.ReadYaml("pack.yaml", new FindingList());
        return new PackNeeds(root?["level"]?.Text == "unit", [.. (root?["base"]?.Items ?? []).Select(item => (item["id"]?.Text ?? "", item["version"]?.Text ?? ""))]);
    }
}
