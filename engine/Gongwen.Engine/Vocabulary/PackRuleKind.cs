namespace Gongwen.Engine.Vocabulary;

/// <summary>What a data-only rule does.</summary>
internal enum PackRuleKind
{
    /// <summary>find: words or a pattern that are not to be there.</summary>
    Find,

    /// <summary>expect: a condition that holds for the data.</summary>
    Expect,

    /// <summary>require: words or a pattern that must be there.</summary>
    Require,
}
