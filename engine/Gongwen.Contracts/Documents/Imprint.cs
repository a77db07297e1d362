namespace Gongwen.Contracts;

/// <summary>版记, at the bottom of the last page (GB/T 9704-2012, 7.4). What a document doesn't have is empty.</summary>
public sealed record Imprint(Origin Origin) : Block(Origin)
{
    /// <summary>主送机关, when there are too many to stand above the text (7.4.2); without label and full stop.</summary>
    public IReadOnlyList<Inline> Recipients { get; init; } = [];

    /// <summary>抄送机关, without label and full stop (7.4.2).</summary>
    public IReadOnlyList<Inline> CopyTo { get; init; } = [];

    /// <summary>印发机关 (7.4.3).</summary>
    public IReadOnlyList<Inline> Issuer { get; init; } = [];

    /// <summary>印发日期, without 印发 (7.4.3).</summary>
    public IReadOnlyList<Inline> Date { get; init; } = [];
}
