namespace Gongwen.Contracts;

/// <summary>How a run of text differs from the text around it.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>As the paragraph's style says.</summary>
    None = 0,

    /// <summary>Stands out (the layout says how: bold by default).</summary>
    Strong = 1,

    /// <summary>Emphasised (楷体 by default).</summary>
    Emphasis = 2,

    /// <summary>A gap a person must still fill, marked 【待补：…】 in drafts.</summary>
    Gap = 4,
}
