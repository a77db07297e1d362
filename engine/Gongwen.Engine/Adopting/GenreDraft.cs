namespace Gongwen.Engine.Adopting;

/// <summary>A genre before it is written: the templates of its sections, and its fields.</summary>
/// <param name="Sections">The sections with what their templates hold.</param>
/// <param name="Fields">The fields.</param>
internal sealed record GenreDraft(IReadOnlyList<(ModelSection Section, List<TemplatePiece> Pieces)> Sections, FieldTable Fields);
