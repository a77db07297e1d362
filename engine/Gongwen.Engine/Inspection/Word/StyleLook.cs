namespace Gongwen.Engine.Inspection.Word;

/// <summary>A style with all it is based on.</summary>
/// <param name="Id">As paragraphs name it.</param>
/// <param name="Name">As people see it; built-in ones in English, in lower case.</param>
/// <param name="Run">How its text looks.</param>
/// <param name="Paragraph">How its paragraphs stand.</param>
/// <param name="Linked">The style of the other kind with the same look; null for none.</param>
internal sealed record StyleLook(string Id, string Name, RunLayer Run, ParagraphLayer Paragraph, string? Linked);
