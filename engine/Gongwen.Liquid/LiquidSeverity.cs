namespace Gongwen.Liquid;

/// <summary>How bad a fault of a template is.</summary>
public enum LiquidSeverity
{
    /// <summary>Good to know; nothing needs to change. Only static analysis says so.</summary>
    Note,

    /// <summary>The result is right, the template should be looked at.</summary>
    Warning,

    /// <summary>The result is not what the author meant.</summary>
    Error,
}
