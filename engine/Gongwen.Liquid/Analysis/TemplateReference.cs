namespace Gongwen.Liquid;

/// <summary>A name a template uses, with the place of exactly that name (without quotes or dots).</summary>
public readonly record struct TemplateReference(TemplateReferenceKind Kind, string Name, SourceSpan Span);
