namespace Gongwen.Engine.Facts;

/// <summary>How the day of a row stands to the period.</summary>
internal enum RowDay : byte
{
    /// <summary>In it, or there is none.</summary>
    Within,

    /// <summary>Before or after it.</summary>
    Outside,

    /// <summary>The row has no day.</summary>
    Missing,

    /// <summary>What stands there is no day.</summary>
    Unreadable,
}
