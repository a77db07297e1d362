namespace Gongwen.Liquid;

/// <summary>
/// How much a template may use. Every limit is checked before the memory is spent; reaching one is a
/// <see cref="LiquidErrorCode.BudgetExceeded"/> error that stops parsing or rendering.
/// </summary>
public sealed record TemplateBudgets
{
    /// <summary>The defaults: enough for a long official document, small enough for an untrusted template.</summary>
    public static TemplateBudgets Default { get; } = new();

    /// <summary>Characters of one template file. Default 1,000,000.</summary>
    public int MaxTemplateLength { get; init; } = 1_000_000;

    /// <summary>Errors collected by one parse or one rendering before it stops. Default 100.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Blocks inside blocks, counted through includes while rendering. Default 100.</summary>
    public int MaxNesting { get; init; } = 100;

    /// <summary>Brackets inside brackets in one expression. Default 32.</summary>
    public int MaxExpressionNesting { get; init; } = 32;

    /// <summary>Nodes rendered, filters called and items touched by filters. Default 5,000,000.</summary>
    public long MaxSteps { get; init; } = 5_000_000;

    /// <summary>Items of all loops together. Default 1,000,000.</summary>
    public long MaxLoopItems { get; init; } = 1_000_000;

    /// <summary>Items of one range when it is walked through. Default 1,000,000.</summary>
    public long MaxRangeSize { get; init; } = 1_000_000;

    /// <summary>Items of a list made by a filter. Default 200,000.</summary>
    public long MaxListItems { get; init; } = 200_000;

    /// <summary>Characters of the whole output. Default 5,000,000.</summary>
    public long MaxOutputLength { get; init; } = 5_000_000;

    /// <summary>Characters of one string made by a filter. Default 1,000,000.</summary>
    public long MaxStringLength { get; init; } = 1_000_000;

    /// <summary>Characters of one capture. Default 1,000,000.</summary>
    public long MaxCaptureLength { get; init; } = 1_000_000;

    /// <summary>
    /// Characters of all strings made by filters and captures together, a list item counting as sixteen: what variables can keep alive.
    /// Default 30,000,000.
    /// </summary>
    public long MaxProducedLength { get; init; } = 30_000_000;

    /// <summary>Templates inside templates. Default 50.</summary>
    public int MaxIncludeDepth { get; init; } = 50;
}
