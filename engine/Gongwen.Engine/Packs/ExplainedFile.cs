namespace Gongwen.Engine.Packs;

/// <summary>All files there are for a path of a genre.</summary>
/// <param name="Path">Below the genre's folder (sections/opening/template.liquid), or layouts/NAME.yaml.</param>
/// <param name="Candidates">The uppermost first.</param>
public sealed record ExplainedFile(string Path, IReadOnlyList<FileCandidate> Candidates)
{
    /// <summary>The one that is read; null when none is.</summary>
    public FileCandidate? Winner => Candidates.FirstOrDefault(candidate => candidate.Role == CandidateRole.Used);
}
