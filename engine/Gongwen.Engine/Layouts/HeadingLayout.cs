namespace Gongwen.Engine.Layouts;

/// <summary>How a level of headings looks and counts (GB/T 9704-2012, 7.3.3).</summary>
/// <param name="Text">How it is set.</param>
/// <param name="Numbering">How it is numbered.</param>
/// <param name="RunIn">True when a heading that says nothing else begins the paragraph after it; false when it has its own line.</param>
/// <param name="Indent">Indent of the first line, in characters.</param>
public sealed record HeadingLayout(TextLayout Text, HeadingNumbering Numbering, bool RunIn, double Indent);
