namespace Gongwen.Contracts;

/// <summary>A positional parameter of a filter.</summary>
/// <param name="Name">For messages and lists.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Optional">True when it may be left out; optional ones come last.</param>
public sealed record FilterParameter(string Name, FilterKind Kind, bool Optional);
