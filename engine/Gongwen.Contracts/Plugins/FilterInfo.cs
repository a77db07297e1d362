namespace Gongwen.Contracts;

/// <summary>What a filter is, for checks without data, lists and tests.</summary>
/// <param name="Name">The name templates use; letters of any script, digits, '_'; none of the engine's own.</param>
/// <param name="Description">What it does.</param>
/// <param name="Input">What it takes.</param>
/// <param name="Parameters">Its positional parameters in order.</param>
/// <param name="Output">What it gives.</param>
/// <param name="Examples">At least one.</param>
public sealed record FilterInfo(
    string Name,
    LocalizedText Description,
    FilterKind Input,
    IReadOnlyList<FilterParameter> Parameters,
    FilterKind Output,
    IReadOnlyList<FilterExample> Examples);
