using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>What became of data that were rendered to look at them.</summary>
/// <param name="Text">The text; null when nothing came out.</param>
/// <param name="Faults">What is wrong with the data or what is made of them, but not with the words of the text.</param>
/// <param name="TextErrors">How many errors the words of the text have.</param>
internal sealed record ImportRendering(string? Text, FindingList Faults, int TextErrors);
