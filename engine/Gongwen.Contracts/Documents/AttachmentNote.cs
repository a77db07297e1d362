namespace Gongwen.Contracts;

/// <summary>附件说明: the names of the attachments in order; one alone carries no number (GB/T 9704-2012, 7.3.4).</summary>
public sealed record AttachmentNote(IReadOnlyList<IReadOnlyList<Inline>> Names, Origin Origin) : Block(Origin);
