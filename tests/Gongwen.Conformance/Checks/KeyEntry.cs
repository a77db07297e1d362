namespace Gongwen.Conformance.Checks;

/// <summary>A mistake, or a placeholder, that a careful reader marked.</summary>
/// <param name="File">The text's file name.</param>
/// <param name="Line">From 1.</param>
/// <param name="Quote">The marked words.</param>
/// <param name="Correction">What they should be; "" for a placeholder.</param>
/// <param name="Kind">typo, punct, grammar, …</param>
/// <param name="Certainty">certain, likely, doubtful, or placeholder for those of the placeholders' own list.</param>
/// <param name="Columns">Where the quote stands on its line, from 1: once for a placeholder, every time for a mistake; empty when it stands nowhere.</param>
internal sealed record KeyEntry(string File, int Line, string Quote, string Correction, string Kind, string Certainty, IReadOnlyList<int> Columns)
{
    public const string Certain = "certain";
    public const string Likely = "likely";
    public const string Doubtful = "doubtful";
    public const string Placeholder = "placeholder";

    /// <summary>True when a stretch shares a character with the quote.</summary>
    public bool Overlaps(TextSpan span) =>
        span.Line == Line && span.File == File && Columns.Any(column => span.Column < column + Quote.Length && column < span.EndColumn);
}
