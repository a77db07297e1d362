namespace Gongwen.Contracts;

/// <summary>附件: begins an attachment on a new page; its body follows until the next one or the imprint (GB/T 9704-2012, 7.3.7).</summary>
/// <param name="Label">附件 or 附件1, after the document's number when it isn't bound together with the document.</param>
/// <param name="Title">The title, as 附件说明 names it.</param>
/// <param name="Landscape">True for A4 lying.</param>
/// <param name="Origin">The place in the template.</param>
public sealed record Attachment(string Label, IReadOnlyList<Inline> Title, bool Landscape, Origin Origin) : Block(Origin);
