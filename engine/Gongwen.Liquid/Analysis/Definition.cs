namespace Gongwen.Liquid.Analysis;

/// <summary>A place that sets a variable, told apart by where it stands.</summary>
internal sealed record Definition(string Name, SourceSpan Span);
