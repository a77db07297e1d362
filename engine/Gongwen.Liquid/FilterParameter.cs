namespace Gongwen.Liquid;

/// <summary>A parameter of a filter.</summary>
public sealed record FilterParameter(string Name, FilterKinds Kinds, bool IsOptional = false)
{
    /// <summary>Whether it names a member of the input's items, which static analysis then looks for. Default false.</summary>
    public bool IsMemberName { get; init; }
}
