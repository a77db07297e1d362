using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>A number of a document and where it comes from.</summary>
/// <param name="Text">The number with its unit as it is printed.</param>
/// <param name="NumberKind">What it is; null for a piece of text that was asked for.</param>
/// <param name="Sentence">The words around it, to the marks that end a sentence.</param>
/// <param name="Place">Where it stands in the document.</param>
/// <param name="Sources">Where it comes from: one as a rule, several where pieces meet.</param>
public sealed record EvidenceItem(string Text, NumberKind? NumberKind, string Sentence, EvidencePlace Place, IReadOnlyList<EvidenceSource> Sources)
{
    /// <summary>The weakest of its sources.</summary>
    public EvidenceKind Kind => Sources.Max(source => source.Kind);

    /// <summary>The sentence, or where it is longer the part of it around the number.</summary>
    public string Excerpt(int longest)
    {
        if (Sentence.Length <= longest)
            return Sentence;
        var at = Math.Max(0, Sentence.IndexOf(Text, StringComparison.Ordinal));
        var from = Math.Clamp(at - (longest / 2), 0, Sentence.Length - longest);
        return $"{(from > 0 ? "…" : "")}{Sentence.Substring(from, longest)}{(from + longest < Sentence.Length ? "…" : "")}";
    }

    /// <summary>The few words before it, to the mark before them.</summary>
    public string Before { get; init; } = "";

    /// <summary>The fact of a ledger that gives another number of the same thing, with that number: 台账统计.专题党课次数（2次）; null for none.</summary>
    public string? DiffersFrom { get; init; }

    /// <summary>The fact of a ledger that gives the same number: 台账统计.专题党课次数; null for none, and for a number that is backed.</summary>
    public string? SameAs { get; init; }
}
