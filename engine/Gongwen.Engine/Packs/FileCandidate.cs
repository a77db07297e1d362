namespace Gongwen.Engine.Packs;

/// <summary>A file that a layer has for a path of a genre.</summary>
/// <param name="Layer">The plugin or pack.</param>
/// <param name="File">What messages call the file.</param>
/// <param name="Role">What becomes of it.</param>
public sealed record FileCandidate(FileLayer Layer, string File, CandidateRole Role);
