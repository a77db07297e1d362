using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% include name with value as variable, key: value %}</c>: another template that shares all variables.</summary>
public sealed class IncludeNode : LiquidNode
{
    private readonly NamedArgument[] _arguments;

    internal IncludeNode(SourceSpan span, LiquidExpression template, LiquidExpression? value, bool isFor, string? alias, NamedArgument[] arguments)
        : base(span)
    {
        Template = template;
        Value = value;
        IsFor = isFor;
        Alias = alias;
        _arguments = arguments;
    }

    /// <summary>The template's name.</summary>
    public LiquidExpression Template { get; }

    /// <summary>The value after <c>with</c> or <c>for</c>; null when there is none.</summary>
    public LiquidExpression? Value { get; }

    /// <summary>Whether the word is <c>for</c>; both render once for each item of a list.</summary>
    public bool IsFor { get; }

    /// <summary>The variable that holds the value; null for the template's own name.</summary>
    public string? Alias { get; }

    /// <summary>Further variables.</summary>
    public IReadOnlyList<NamedArgument> Arguments => _arguments;

    internal override void Render(RenderState state)
    {
        if (state.IsIsolated)
        {
            state.Fail(
                LiquidErrorCode.IncludeNotAllowed,
                new LiquidMessage("render 的模板里不能用 include", "include is not allowed inside a rendered template"),
                new LiquidMessage("改用 render，并把要用的变量作为参数传入", "Use render and pass the variables it needs"),
                Span);
            return;
        }

        var template = Template.Evaluate(state);
        if (state.Failed)
            return;
        if (template.AsString is not { } name)
        {
            var (chinese, english) = KindNames.Of(template.Kind);
            state.Fail(LiquidErrorCode.InvalidValue, new LiquidMessage($"模板名应为文本，却是{chinese}", $"A template's name must be a string, not {english}"), null, Template.Span);
            return;
        }

        if (state.Partials.Load(name, this, state) is not { } partial)
            return;
        var variables = state.Variables;
        var outer = variables.LocalCount;
        var variable = Alias ?? LastPart(name);
        var found = true;
        LiquidValue value;
        if (Value is not null)
            value = Value.Evaluate(state, PathUse.Loop);
        else
            found = variables.TryFind(name, out value);
        foreach (var argument in _arguments)
            variables.PushLocal(argument.Name, argument.Value.Evaluate(state));
        if (!state.Failed)
        {
            state.PushInclude(name, Span);
            found = found || Array.Exists(_arguments, argument => string.Equals(argument.Name, variable, StringComparison.Ordinal));
            RenderWith(partial.Parsed.Template.Body, variable, found, value, state);
            state.PopInclude();
        }

        variables.PopLocals(outer);
    }

    internal static string LastPart(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static void RenderWith(LiquidBlock body, string variable, bool found, in LiquidValue value, RenderState state)
    {
        if (value.AsList is not { } list)
        {
            if (found)
                state.Variables.PushLocal(variable, value);
            body.Render(state);
            return;
        }

        var local = state.Variables.PushLocal(variable, LiquidValue.Nil);
        for (var i = 0; i < list.Count && state.TryLoop(1) && !state.Stopped; i++)
        {
            state.Variables.SetLocal(local, list[i]);
            body.Render(state);
        }
    }
}
