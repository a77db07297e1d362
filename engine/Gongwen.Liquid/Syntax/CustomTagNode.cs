using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>A tag of the host.</summary>
public sealed class CustomTagNode : LiquidNode
{
    private readonly LiquidExpression[] _arguments;
    private readonly NamedArgument[] _namedArguments;

    internal CustomTagNode(SourceSpan span, ILiquidTag tag, LiquidExpression[] arguments, NamedArgument[] namedArguments, LiquidBlock? body)
        : base(span)
    {
        Tag = tag;
        _arguments = arguments;
        _namedArguments = namedArguments;
        Body = body;
    }

    /// <summary>What the host registered.</summary>
    public ILiquidTag Tag { get; }

    /// <summary>The positional arguments.</summary>
    public IReadOnlyList<LiquidExpression> Arguments => _arguments;

    /// <summary>The named arguments.</summary>
    public IReadOnlyList<NamedArgument> NamedArguments => _namedArguments;

    /// <summary>What stands between the tag and its end; null when it has none.</summary>
    public LiquidBlock? Body { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LiquidBlock> Blocks => Body is null ? [] : [Body];

    internal override void Render(RenderState state)
    {
        var values = new LiquidValue[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = _arguments[i].Evaluate(state);
        var named = new Dictionary<string, LiquidValue>(StringComparer.Ordinal);
        foreach (var argument in _namedArguments)
            named[argument.Name] = argument.Value.Evaluate(state);
        if (!state.Failed)
            Tag.Render(new TagContext(state, this, values, named));
    }
}
