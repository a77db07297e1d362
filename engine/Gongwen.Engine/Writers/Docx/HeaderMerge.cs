namespace Gongwen.Engine.Writers.Docx;

/// <summary>What a cell of a header is to the one below it.</summary>
internal enum HeaderMerge
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It goes on below.</summary>
    Begins,

    /// <summary>It belongs to the one above.</summary>
    Continues,
}
