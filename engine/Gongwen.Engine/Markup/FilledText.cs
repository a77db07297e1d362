namespace Gongwen.Engine.Markup;

/// <summary>What the templates of one document made, in order: marked-up text whose every piece knows its origin.</summary>
public sealed record FilledText(IReadOnlyList<FilledPiece> Pieces);
