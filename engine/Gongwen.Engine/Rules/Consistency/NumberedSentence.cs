namespace Gongwen.Engine.Rules.Consistency;

/// <summary>A sentence that holds digits.</summary>
/// <param name="Start">Its first character in the line.</param>
/// <param name="End">Behind its last, without the stop.</param>
/// <param name="Numbers">Its numbers, at least one; places are those of the line.</param>
internal sealed record NumberedSentence(int Start, int End, IReadOnlyList<Quantity> Numbers);
