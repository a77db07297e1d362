namespace Gongwen.Engine.Adopting;

/// <summary>A stretch of a template: markup of its own, or words of the model text with their blanks.</summary>
/// <param name="Markup">The markup; null for words.</param>
/// <param name="Line">The words; null for markup.</param>
internal readonly record struct TemplatePiece(string? Markup, ModelLine? Line)
{
    public static TemplatePiece Of(string markup) => new(markup, null);

    public static TemplatePiece Of(ModelLine line) => new(null, line);
}
