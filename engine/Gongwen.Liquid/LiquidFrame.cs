namespace Gongwen.Liquid;

/// <summary>One step of the chain of includes: at <paramref name="Span"/> the template <paramref name="Template"/> was included.</summary>
public readonly record struct LiquidFrame(string Template, SourceSpan Span);
