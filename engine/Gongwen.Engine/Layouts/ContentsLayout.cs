namespace Gongwen.Engine.Layouts;

/// <summary>目录 (practice, not in the standard).</summary>
/// <param name="Text">How its lines are set.</param>
/// <param name="Levels">How many levels of headings it lists, 1 to 4.</param>
public sealed record ContentsLayout(TextLayout Text, int Levels);
