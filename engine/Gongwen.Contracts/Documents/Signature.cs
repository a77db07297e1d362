namespace Gongwen.Contracts;

/// <summary>署名和成文日期 (GB/T 9704-2012, 7.3.5).</summary>
/// <param name="Names">The signing organs or persons, the leading one first; possibly none.</param>
/// <param name="Date">The date of the document; empty for none.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Signature(IReadOnlyList<IReadOnlyList<Inline>> Names, IReadOnlyList<Inline> Date, Origin Origin) : Block(Origin)
{
    /// <summary>What stands on the names. <see cref="SignatureForm.Unsealed"/> by default.</summary>
    public SignatureForm Form { get; init; }

    /// <summary>The offices of those whose stamps stand there, one for each name; empty for none.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Offices { get; init; } = [];
}
