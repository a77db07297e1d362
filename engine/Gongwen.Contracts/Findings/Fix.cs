namespace Gongwen.Contracts;

/// <summary>A replacement that would mend a finding.</summary>
/// <param name="Safe">True when the meaning can't change, so that --fix may apply it unasked.</param>
/// <param name="Location">What to replace; must have an offset and a length.</param>
/// <param name="Replacement">The new text, as it stands in that file.</param>
public sealed record Fix(bool Safe, SourceLocation Location, string Replacement);
