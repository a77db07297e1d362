namespace Gongwen.Engine.Layouts;

/// <summary>What separates the masthead from the text.</summary>
public enum SeparatorStyle
{
    /// <summary>无</summary>
    None,

    /// <summary>单线</summary>
    Single,

    /// <summary>双线: a thick line above a thin one under the mark, a thin one above a thick one at the foot of the first page.</summary>
    Double,
}
