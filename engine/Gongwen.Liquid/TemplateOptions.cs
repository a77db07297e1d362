namespace Gongwen.Liquid;

/// <summary>How templates are parsed and rendered. Immutable and thread-safe; made once and shared.</summary>
public sealed record TemplateOptions
{
    /// <summary>The language as the reference has it: nothing is strict.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>The filters. Default <see cref="FilterCollection.Standard"/>.</summary>
    public FilterCollection Filters { get; init; } = FilterCollection.Standard;

    /// <summary>The host's own tags. Default none. A tag of the language cannot be replaced.</summary>
    public IReadOnlyList<ILiquidTag> Tags { get; init; } = [];

    /// <summary>Where included templates come from; null means there are none.</summary>
    public ITemplateFileProvider? FileProvider { get; init; }

    /// <summary>How much a template may use.</summary>
    public TemplateBudgets Budgets { get; init; } = TemplateBudgets.Default;

    /// <summary>What <c>date: 'now'</c> means; null means the template cannot know. The library never reads a clock.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>
    /// A path that does not exist. Default silent. Testing it (<c>if</c>, <c>unless</c>, <c>default</c>) is only a fault when the object's
    /// schema does not know the member either; looping over it is none when the schema knows it.
    /// </summary>
    public Strictness AbsentBehavior { get; init; }

    /// <summary>An output whose value is null. Default silent.</summary>
    public Strictness NullBehavior { get; init; }

    /// <summary>A filter nobody registered; reported when parsing, and the value passes through unchanged. Default silent.</summary>
    public Strictness UnknownFilterBehavior { get; init; }

    /// <summary>An <c>include</c> or <c>render</c> of a template that does not exist. Default error.</summary>
    public Strictness UnknownTemplateBehavior { get; init; } = Strictness.Error;
}
