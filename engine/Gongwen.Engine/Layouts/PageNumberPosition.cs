namespace Gongwen.Engine.Layouts;

/// <summary>Where the page number stands.</summary>
public enum PageNumberPosition
{
    /// <summary>居外: right on odd pages, left on even ones.</summary>
    Outside,

    /// <summary>居中: in the middle.</summary>
    Centre,

    /// <summary>无: nowhere.</summary>
    None,
}
