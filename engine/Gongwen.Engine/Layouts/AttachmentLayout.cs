namespace Gongwen.Engine.Layouts;

/// <summary>附件 (GB/T 9704-2012, 7.3.7).</summary>
/// <param name="Label">The label 附件1.</param>
/// <param name="TitleLine">The line of the page its title stands on, counted from 1; the label stands on the first.</param>
public sealed record AttachmentLayout(TextLayout Label, int TitleLine);
