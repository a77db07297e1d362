namespace Gongwen.Liquid;

/// <summary>A parameter of a filter.</summary>
public sealed record FilterParameter(string Name, FilterKinds Kinds, bool IsOptional = false);
