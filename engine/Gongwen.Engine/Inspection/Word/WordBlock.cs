namespace Gongwen.Engine.Inspection.Word;

/// <summary>A paragraph or a table of the text.</summary>
internal abstract class WordBlock
{
    /// <summary>The section it stands in, from 0.</summary>
    internal int Section { get; set; }
}
