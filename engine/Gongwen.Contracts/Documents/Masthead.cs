namespace Gongwen.Contracts;

/// <summary>版头: what stands above the title of a document with a red head (GB/T 9704-2012, 7.2). What a document doesn't have is empty.</summary>
public sealed record Masthead(Origin Origin) : Block(Origin)
{
    /// <summary>份号, digits (7.2.1).</summary>
    public IReadOnlyList<Inline> CopyNumber { get; init; } = [];

    /// <summary>密级和保密期限, e.g. 秘密★10年 (7.2.2).</summary>
    public IReadOnlyList<Inline> Classification { get; init; } = [];

    /// <summary>紧急程度, 特急 or 加急 (7.2.3).</summary>
    public IReadOnlyList<Inline> Urgency { get; init; } = [];

    /// <summary>发文机关标志: the names of the organs, the leading one first (7.2.4).</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Organs { get; init; } = [];

    /// <summary>What follows the organs' names in the mark: 文件, 命令, 令, 纪要; beside them when there are several.</summary>
    public IReadOnlyList<Inline> Suffix { get; init; } = [];

    /// <summary>发文字号, e.g. 临政发〔2026〕1号; of an order 第1号 (7.2.5).</summary>
    public IReadOnlyList<Inline> Number { get; init; } = [];

    /// <summary>签发人 of a document upwards, in the order of their organs (7.2.6).</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Signers { get; init; } = [];
}
