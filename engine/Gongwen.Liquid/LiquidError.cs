namespace Gongwen.Liquid;

/// <summary>A fault of a template or of its data, with its place. A value, never thrown.</summary>
public sealed record LiquidError(LiquidErrorCode Code, LiquidSeverity Severity, LiquidMessage Message, SourceSpan Span)
{
    /// <summary>What to do about it; null when the message already says it.</summary>
    public LiquidMessage? Hint { get; init; }

    /// <summary>The expression being evaluated, as written; null for faults of syntax.</summary>
    public string? Expression { get; init; }

    /// <summary>The includes that led here, outermost first; empty in the main template.</summary>
    public IReadOnlyList<LiquidFrame> IncludeChain { get; init; } = [];

    /// <summary>For budgets: the name of the option that was reached; null otherwise.</summary>
    public string? Budget { get; init; }

    /// <summary><c>file:line:column: message</c> in English.</summary>
    public override string ToString() => $"{Span}: {Message.English}";
}
