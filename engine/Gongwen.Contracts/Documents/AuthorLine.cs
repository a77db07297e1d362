namespace Gongwen.Contracts;

/// <summary>署名行: who reports and when, centred under the title in reports of one person or unit (practice, not in the standard).</summary>
public sealed record AuthorLine(IReadOnlyList<Inline> Content, Origin Origin) : Block(Origin);
