namespace Gongwen.Engine.Data;

/// <summary>How the colon after a key is written.</summary>
internal enum YamlColon
{
    /// <summary>There is no key.</summary>
    None,

    /// <summary>A colon and a space, or the end of the line.</summary>
    Proper,

    /// <summary>A full-width colon.</summary>
    Wide,

    /// <summary>A colon without a space after it.</summary>
    Tight,
}
