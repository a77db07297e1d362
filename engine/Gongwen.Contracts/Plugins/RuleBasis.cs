namespace Gongwen.Contracts;

/// <summary>Who says that a rule is one.</summary>
/// <param name="Kind">How binding it is.</param>
/// <param name="Source">Title and clause, e.g. GB/T 15834-2011 4.5.3.5; "" when the kind says it all.</param>
public sealed record RuleBasis(NormKind Kind, string Source);
