namespace Gongwen.Contracts;

/// <summary>How far a mend may be trusted.</summary>
public enum FixKind
{
    /// <summary>可自动改: the meaning can't change; --fix applies it.</summary>
    Safe,

    /// <summary>确认后改: nearly always right, but a person should look; --fix --unsafe applies it.</summary>
    Unsafe,

    /// <summary>仅供参考: one of several possible mends; never applied unasked, shown as a proposal.</summary>
    Suggested,
}
