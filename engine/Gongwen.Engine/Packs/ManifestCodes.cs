namespace Gongwen.Engine.Packs;

/// <summary>The codes a kind of manifest gives to the faults that all manifests share.</summary>
/// <param name="UnknownKey">A key nobody reads.</param>
/// <param name="Missing">A required key that is absent or blank.</param>
/// <param name="Wrong">A value of the wrong kind or form.</param>
internal sealed record ManifestCodes(string UnknownKey, string Missing, string Wrong);
