namespace Gongwen.Engine.Adopting;

/// <summary>A blank of a line of a model text: ×次 is one, ×月×日 is one.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it has, digits that belong to it included: 20XX.</param>
internal sealed record ModelBlank(int Start, int Length)
{
    /// <summary>What its own form says that it takes; null when what stands around it must tell.</summary>
    public FieldKind? Form { get; init; }

    /// <summary>What a blank in brackets says itself: 【单位名称】.</summary>
    public string? Says { get; init; }

    /// <summary>The characters after it begin here.</summary>
    public int End => Start + Length;

    /// <summary>It as it stands in its line.</summary>
    public string Of(string line) => line.Substring(Start, Length);
}
