namespace Gongwen.Engine.Differences;

/// <summary>What the head of a difference calls its two texts.</summary>
/// <param name="Before">The first.</param>
/// <param name="After">The second.</param>
internal sealed record DiffNames(string Before, string After);
