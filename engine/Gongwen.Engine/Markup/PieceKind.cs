namespace Gongwen.Engine.Markup;

/// <summary>What a piece of filled text may do to the document's structure.</summary>
public enum PieceKind
{
    /// <summary>The template's own words: may hold markup.</summary>
    Literal,

    /// <summary>A printed value: text and nothing else, whatever characters it holds.</summary>
    Value,

    /// <summary>A value that is missing in a draft; the text is what to write there, without 【】.</summary>
    Gap,
}
