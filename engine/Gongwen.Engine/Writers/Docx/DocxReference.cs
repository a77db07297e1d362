namespace Gongwen.Engine.Writers.Docx;

/// <summary>A section's header or footer.</summary>
/// <param name="Element">"headerReference" or "footerReference".</param>
/// <param name="Kind">"default", "even" or "first".</param>
/// <param name="RelationshipId">Of its part.</param>
internal sealed record DocxReference(string Element, string Kind, string RelationshipId);
