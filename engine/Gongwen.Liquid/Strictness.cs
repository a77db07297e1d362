namespace Gongwen.Liquid;

/// <summary>What to do about something a template may or may not be allowed to do.</summary>
public enum Strictness
{
    /// <summary>Nothing; behave as the reference does.</summary>
    Silent,

    /// <summary>Report a warning and go on.</summary>
    Warning,

    /// <summary>Report an error and go on with an empty value.</summary>
    Error,
}
