namespace Gongwen.Engine.Evidence;

/// <summary>A number in a line of text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">With its unit.</param>
/// <param name="Figures">How many of these characters are the figures themselves, without 万 and the unit.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">项, 万元, %; "" for none.</param>
public sealed record NumberMention(int Start, int Length, int Figures, NumberKind Kind, string Unit)
{
    /// <summary>True for about so many: 30余项, 近百名, 约12万元.</summary>
    public bool IsRough { get; init; }

    /// <summary>The number; null for a range, a share in words and a day.</summary>
    public decimal? Value { get; init; }
}
