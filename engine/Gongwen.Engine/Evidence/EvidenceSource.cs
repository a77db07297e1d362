using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>One place a number, or a piece of text, comes from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location">Where to look: the data or the template; null when unknown.</param>
/// <param name="Path">The way through the data; "" where there is none.</param>
public sealed record EvidenceSource(EvidenceKind Kind, SourceLocation? Location, string Path)
{
    /// <summary>How it was computed; null when it wasn't, or the code that did doesn't tell.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>The text it was printed as or taken from; "" where it is the template's.</summary>
    public string Text { get; init; } = "";
}
