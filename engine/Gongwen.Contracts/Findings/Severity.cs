namespace Gongwen.Contracts;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: worth a look.</summary>
    Note,

    /// <summary>警告: probably wrong; the document is still made.</summary>
    Warning,

    /// <summary>错误: the document is not made.</summary>
    Error,
}
