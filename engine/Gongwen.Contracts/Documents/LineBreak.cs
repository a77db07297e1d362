namespace Gongwen.Contracts;

/// <summary>A new line inside the same paragraph.</summary>
public sealed record LineBreak(Origin Origin) : Inline(Origin)
{
    /// <summary>True when the line begins a new page. False by default; templates don't make it, the engine does where a signature must take text along.</summary>
    public bool BeginsPage { get; init; }
}
