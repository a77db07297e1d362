namespace Gongwen.Engine.Markup;

/// <summary>Where a heading stands.</summary>
internal enum HeadingForm
{
    /// <summary>As the layout says.</summary>
    ByLayout,

    /// <summary>{run-in}: begins the paragraph that follows.</summary>
    RunIn,

    /// <summary>{own-line}: a line of its own.</summary>
    OwnLine,
}
