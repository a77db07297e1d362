using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Host.Packs;

/// <summary>A pack its author works on, with the packs it stands on; or a plugin, which is a pack that also brings code.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Active">It and what lies under it.</param>
public sealed record AuthoredPack(Pack Pack, ActivePacks Active)
{
    /// <summary>Opens a pack; null, with findings, when it or one it stands on can't be used.</summary>
    /// <param name="installation">Knows the other packs.</param>
    /// <param name="argument">The pack as the user gave it.</param>
    /// <param name="others">Packs it stands on, as the user gave them.</param>
    /// <param name="allowCode">True when the user agreed to run the code of a plugin.</param>
    /// <param name="findings">Gets the faults.</param>
    public static AuthoredPack? Open(Installation installation, string argument, IReadOnlyList<string> others, bool allowCode, FindingList findings)
    {
        var own = new FindingList();
        if (installation.IsPlugin(argument))
        {
            var plugin = installation.OpenPlugin(argument, allowCode, own);
            findings.AddRange(own);
            return own.HasErrors ? null : plugin;
        }

        var pack = installation.OpenPack(argument, own, authoring: true);
        var under = others.Select(other => installation.OpenPack(other, own, authoring: true)).ToList();
        findings.AddRange(own);
        if (pack is null || own.HasErrors)
            return null;
        var active = installation.PacksUnder(pack, [.. under.OfType<Pack>()], own);
        findings.AddRange(own);
        return own.HasErrors ? null : new AuthoredPack(pack, active);
    }
}
