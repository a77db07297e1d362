namespace Gongwen.Engine.Inspection;

/// <summary>Whether a document is as a parameter of the layout asks.</summary>
public enum Verdict
{
    /// <summary>符合</summary>
    Complies,

    /// <summary>不符合</summary>
    Departs,

    /// <summary>无法判定: the file alone doesn't tell.</summary>
    Unknown,
}
