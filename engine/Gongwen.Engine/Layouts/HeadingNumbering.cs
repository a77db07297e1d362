namespace Gongwen.Engine.Layouts;

/// <summary>How a level of headings is numbered (GB/T 9704-2012, 7.3.3).</summary>
public enum HeadingNumbering
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInParentheses,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInParentheses,
}
