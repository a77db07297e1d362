using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A stretch of a line that has one origin.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Start">Where it begins in the piece it is of.</param>
/// <param name="RunLength">How long that is.</param>
/// <param name="Written">The very characters in the data file; null when they stand there in another form.</param>
internal sealed record LinePiece(string Text, Origin Origin, int Start, int RunLength, SourceLocation? Written);
