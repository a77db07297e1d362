namespace Gongwen.Engine.Writers.Docx;

/// <summary>A line above or below a paragraph.</summary>
/// <param name="Side">"top" or "bottom".</param>
/// <param name="EighthPoints">Thickness.</param>
/// <param name="Colour">RRGGBB.</param>
internal sealed record ParagraphBorder(string Side, int EighthPoints, string Colour);
