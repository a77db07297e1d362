using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% render 'name' for list as item, key: value %}</c>: another template that sees only what it is given, and globals.</summary>
public sealed class RenderNode : LiquidNode
{
    private readonly NamedArgument[] _arguments;

    internal RenderNode(
        SourceSpan span, string template, SourceSpan templateSpan, LiquidExpression? value, bool isFor, string? alias, NamedArgument[] arguments)
        : base(span)
    {
        Template = template;
        TemplateSpan = templateSpan;
        Value = value;
        IsFor = isFor;
        Alias = alias;
        _arguments = arguments;
    }

    /// <summary>The template's name.</summary>
    public string Template { get; }

    /// <summary>Place of the name.</summary>
    public SourceSpan TemplateSpan { get; }

    /// <summary>The value after <c>with</c> or <c>for</c>; null when there is none.</summary>
    public LiquidExpression? Value { get; }

    /// <summary>Whether the template is rendered once for each item.</summary>
    public bool IsFor { get; }

    /// <summary>The variable that holds the value; null for the template's own name.</summary>
    public string? Alias { get; }

    /// <summary>Further variables.</summary>
    public IReadOnlyList<NamedArgument> Arguments => _arguments;

    internal override void Render(RenderState state)
    {
        if (state.Partials.Load(Template, this, state) is not { } partial)
            return;
        var value = Value?.Evaluate(state, IsFor ? PathUse.Loop : PathUse.Read) ?? LiquidValue.Absent;
        if (state.Failed)
            return;
        state.PushInclude(Template, Span);
        if (IsFor && value.Kind is LiquidValueKind.List or LiquidValueKind.Range or LiquidValueKind.Object)
            RenderEach(partial.Parsed.Template.Body, LoopItems.Make(value, 0, null), state);
        else
            RenderOnce(partial.Parsed.Template.Body, value, null, state);
        state.PopInclude();
    }

    private void RenderEach(LiquidBlock body, in LoopItems items, RenderState state)
    {
        if (items.Count > state.Options.Budgets.MaxRangeSize && !state.Filters.TryReserveRange(items.Count))
            return;
        var loop = new ForLoopObject(Template, items.Count, null, state.Tracer is null ? LiquidValue.Nil : items.Collection);
        for (long i = 0; i < items.Count && state.TryLoop(1) && !state.Stopped; i++)
        {
            loop.Index = i;
            RenderOnce(body, items[i], loop, state);
        }
    }

    private void RenderOnce(LiquidBlock body, in LiquidValue value, ForLoopObject? loop, RenderState state)
    {
        var outer = state.Variables;
        var inner = outer.Isolate();
        if (loop is not null)
            inner.Assign("forloop", LiquidValue.FromMembers(loop));
        foreach (var argument in _arguments)
            inner.Assign(argument.Name, argument.Value.Evaluate(state));
        if (!value.IsNil || Value is not null)
            inner.Assign(Alias ?? IncludeNode.LastPart(Template), value);
        if (state.Failed)
            return;
        var wasIsolated = state.IsIsolated;
        state.Variables = inner;
        state.IsIsolated = true;
        body.Render(state);

        // A break inside ends that template only.
        state.Interrupt = Interrupt.None;
        state.IsIsolated = wasIsolated;
        state.Variables = outer;
    }
}
