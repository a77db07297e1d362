namespace Gongwen.Contracts;

/// <summary>A replacement that would mend a finding.</summary>
/// <param name="Kind">How far it may be trusted.</param>
/// <param name="Location">What to replace; must have an offset and a length.</param>
/// <param name="Replacement">The new text, as it stands in that file.</param>
public sealed record Fix(FixKind Kind, SourceLocation Location, string Replacement)
{
    /// <summary>A safe mend, or one a person should look at.</summary>
    public Fix(bool safe, SourceLocation location, string replacement)
        : this(safe ? FixKind.Safe : FixKind.Unsafe, location, replacement)
    {
    }

    /// <summary>True when the meaning can't change, so that --fix may apply it unasked.</summary>
    public bool Safe => Kind == FixKind.Safe;
}
