using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>What a tag of the host works with. Only valid during the call.</summary>
public sealed class TagContext
{
    private readonly RenderState _state;
    private readonly CustomTagNode _node;

    internal TagContext(RenderState state, CustomTagNode node, IReadOnlyList<LiquidValue> arguments, IReadOnlyDictionary<string, LiquidValue> namedArguments)
    {
        _state = state;
        _node = node;
        Arguments = arguments;
        NamedArguments = namedArguments;
    }

    /// <summary>Place of the tag.</summary>
    public SourceSpan Span => _node.Span;

    /// <summary>The evaluated positional arguments.</summary>
    public IReadOnlyList<LiquidValue> Arguments { get; }

    /// <summary>The evaluated named arguments.</summary>
    public IReadOnlyDictionary<string, LiquidValue> NamedArguments { get; }

    /// <summary>Budgets, steps and text, as filters have them.</summary>
    public FilterContext Filters => _state.Filters;

    /// <summary>The variable of that name; absent when there is none.</summary>
    public LiquidValue GetValue(string name) => _state.Variables.TryFind(name, out var value) ? value : LiquidValue.Absent;

    /// <summary>Sets a variable, as <c>assign</c> does.</summary>
    public void SetValue(string name, LiquidValue value) => _state.Variables.Assign(name, value);

    /// <summary>Writes text as the template's own.</summary>
    public void WriteLiteral(string text) => _state.WriteLiteral(text, Span);

    /// <summary>Writes text as a value's.</summary>
    public void WriteValue(string text, object? source = null) => _state.WriteValue(text, Span, source);

    /// <summary>Writes the body, if the tag has one. False: rendering stops, return.</summary>
    public bool RenderBody()
    {
        _node.Body?.Render(_state);
        return !_state.Stopped && _state.Interrupt == Interrupt.None;
    }

    /// <summary>Reports an error at the tag.</summary>
    public void Fail(LiquidErrorCode code, LiquidMessage message, LiquidMessage? hint = null) => _state.Fail(code, message, hint, Span);
}
