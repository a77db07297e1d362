namespace Gongwen.Liquid;

/// <summary>Every fault this library reports.</summary>
public enum LiquidErrorCode
{
    /// <summary>A character that cannot stand inside a tag.</summary>
    UnexpectedCharacter,

    /// <summary>A full-width mark where the language wants the half-width one.</summary>
    FullWidthMark,

    /// <summary>A string without its closing quote.</summary>
    UnclosedString,

    /// <summary>A <c>{{</c> without <c>}}</c> or a <c>{%</c> without <c>%}</c>.</summary>
    UnclosedDelimiter,

    /// <summary>A word or mark at a place where another is wanted.</summary>
    UnexpectedToken,

    /// <summary>Text in a tag that the language ignores.</summary>
    IgnoredText,

    /// <summary>A tag nobody registered.</summary>
    UnknownTag,

    /// <summary>An <c>end…</c>, <c>else</c> or <c>when</c> with no block it belongs to.</summary>
    UnexpectedTag,

    /// <summary>A block that is never closed.</summary>
    UnclosedBlock,

    /// <summary>A filter nobody registered.</summary>
    UnknownFilter,

    /// <summary>Too few, too many or unknown arguments of a filter or tag.</summary>
    WrongArguments,

    /// <summary>A value a filter, tag or operator cannot work with.</summary>
    InvalidValue,

    /// <summary>A path that is not in the data.</summary>
    AbsentValue,

    /// <summary>A path whose value is null.</summary>
    NullValue,

    /// <summary>An included template that does not exist.</summary>
    UnknownTemplate,

    /// <summary>An include inside a rendered template, where it is not allowed.</summary>
    IncludeNotAllowed,

    /// <summary>A budget is used up; the message says which and how much.</summary>
    BudgetExceeded,

    /// <summary>The host cancelled the rendering.</summary>
    Cancelled,

    /// <summary>A path that the declared type of the data does not have (static analysis).</summary>
    UnknownMember,

    /// <summary>A value used as something its declared type is not (static analysis).</summary>
    TypeMismatch,

    /// <summary>A variable that nothing reads (static analysis).</summary>
    UnusedVariable,

    /// <summary>A branch that can never be taken (static analysis).</summary>
    UnreachableBranch,

    /// <summary>A value that may be absent is printed without a guard (static analysis).</summary>
    UnguardedValue,

    /// <summary>A variable hides data of the same name (static analysis).</summary>
    HiddenData,

    /// <summary>A template includes itself (static analysis).</summary>
    RecursiveInclude,
}
