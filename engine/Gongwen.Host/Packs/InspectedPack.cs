using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;

namespace Gongwen.Host.Packs;

/// <summary>A pack a user named, read and checked, not yet trusted.</summary>
/// <param name="Pack">Its manifest; its files are the content.</param>
/// <param name="Content">Its files.</param>
/// <param name="Trust">What its digests and signature come to.</param>
/// <param name="ShownAs">As the user gave it.</param>
/// <param name="IsArchive">True for a .gwpack.</param>
public sealed record InspectedPack(Pack Pack, PackContent Content, PackTrust Trust, string ShownAs, bool IsArchive);
