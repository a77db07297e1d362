namespace Gongwen.Liquid;

/// <summary>How a piece of captured output was written.</summary>
public enum CapturedPieceKind : byte
{
    /// <summary>Template text.</summary>
    Literal,

    /// <summary>A value's text.</summary>
    Value,

    /// <summary>The gap an absent value left.</summary>
    Absent,

    /// <summary>The gap a null left.</summary>
    Null,
}
