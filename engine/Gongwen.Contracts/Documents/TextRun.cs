namespace Gongwen.Contracts;

/// <summary>Text of one origin and one style. Holds no line breaks and no control characters.</summary>
public sealed record TextRun(string Text, TextStyle Style, Origin Origin) : Inline(Origin);
