namespace Gongwen.Contracts;

/// <summary>What an option of a rule holds.</summary>
public enum RuleOptionKind
{
    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A list of words.</summary>
    Words,
}
