namespace Gongwen.Contracts;

/// <summary>Another place a finding speaks of: the first of two that don't agree.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(SourceLocation Location, LocalizedText Message);
