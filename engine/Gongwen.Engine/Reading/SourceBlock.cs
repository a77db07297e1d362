namespace Gongwen.Engine.Reading;

/// <summary>A paragraph or a table of a file that somebody wrote, before it is told what it is: <see cref="SourceParagraph"/> or <see cref="SourceTable"/>.</summary>
internal abstract class SourceBlock;
