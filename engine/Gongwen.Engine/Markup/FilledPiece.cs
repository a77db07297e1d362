using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>A stretch of filled text with one origin.</summary>
public readonly record struct FilledPiece(string Text, PieceKind Kind, Origin Origin);
