namespace Gongwen.Engine.Layouts;

/// <summary>The kinds of type an official document is set in. The standard names kinds, not fonts.</summary>
public enum FontRole
{
    /// <summary>仿宋</summary>
    FangSong,

    /// <summary>黑体</summary>
    Hei,

    /// <summary>楷体</summary>
    Kai,

    /// <summary>小标宋</summary>
    XiaoBiaoSong,

    /// <summary>宋体</summary>
    Song,
}
