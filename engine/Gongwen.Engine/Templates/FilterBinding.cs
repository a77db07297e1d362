using Gongwen.Contracts;
using Gongwen.Engine.Plugins;
using Gongwen.Liquid;
using FilterCall = Gongwen.Contracts.FilterCall;
using LiquidParameter = Gongwen.Liquid.FilterParameter;

namespace Gongwen.Engine.Templates;

/// <summary>The engine's and the plugins' filters as filters of the template language.</summary>
internal static class FilterBinding
{
    /// <summary>The language's own filters and the engine's.</summary>
    public static FilterCollection Engine { get; } = FilterCollection.Standard.With(ChineseFilters.All.Select(Bind));

    /// <summary>True for the name of a filter that every template has.</summary>
    public static bool IsEngines(string name) => Engine.Names.Contains(name, StringComparer.Ordinal);

    /// <summary>A filter of the engine.</summary>
    public static LiquidFilter Bind(ITemplateFilter filter) =>
        new(filter.Info.Name, SignatureOf(filter.Info), (in input, arguments, context) => Invoke(filter.Info, (call, _) => filter.Apply(call), null, input, arguments, context));

    /// <summary>A plugin's filter; its faults are findings of the plugin.</summary>
    public static LiquidFilter Bind(GuardedFilter filter) =>
        new(filter.Info.Name, SignatureOf(filter.Info), (in input, arguments, context) =>
        {
            var place = TemplatePlace.Of(context.Span);
            return Invoke(filter.Info, (call, findings) => filter.Apply(call, place, findings!), new FindingList(), input, arguments, context);
        });

    private static LiquidValue Invoke(FilterInfo info, Func<FilterCall, FindingList?, DataNode> apply, FindingList? faults, in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        // What is missing has been reported where it was read, or becomes a gap of the draft.
        if (input.IsNil)
            return input;
        if (!context.TryStep(1 + (input.AsList?.Count ?? 0)) || ToNode(input, info, context) is not { } node)
            return LiquidValue.Nil;
        var values = new DataNode[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (ToNode(arguments[i], info, context) is not { } argument)
                return LiquidValue.Nil;
            values[i] = argument;
        }

        var run = context.HostData as FillRun;
        var call = new FilterCall(node, values);
        var result = apply(call, faults).MadeOf(node);
        if (faults?.FirstOrDefault() is { } fault)
        {
            var message = new LiquidMessage(fault.Message.Chinese, fault.Message.English);
            return context.Fail(LiquidErrorCode.InvalidValue, run?.Stand(message, fault) ?? message);
        }

        if (call.Problem is { } problem)
        {
            var message = new LiquidMessage($"过滤器“{info.Name}”：{problem.Chinese}", $"Filter '{info.Name}': {problem.English}");
            return context.Fail(LiquidErrorCode.InvalidValue, input.Source is DataNode data && run is not null ? run.Blame(message, data) : message);
        }

        if (run is { Traces: true })
            result = TracedValues.Traced(info, input, arguments, node, values, result);
        var value = DataValue.Of(result, null);
        if (value.AsString is { } text && !context.TryReserveString(text.Length))
            return LiquidValue.Nil;
        return input.Source is null && result.Derivation is null ? value.WithSource(null) : value;
    }

    private static DataNode? ToNode(in LiquidValue value, FilterInfo info, FilterContext context)
    {
        if ((DataValue.NodeOf(value) ?? DataValue.ToNode(value, TemplatePlace.Of(context.Span))) is { } node)
            return node;
        context.Fail(LiquidErrorCode.InvalidValue, new LiquidMessage($"过滤器“{info.Name}”：值的层次太深", $"Filter '{info.Name}': the value is nested too deep"));
        return null;
    }

    private static FilterSignature SignatureOf(FilterInfo info) => new(
        KindsOf(info.Input),
        KindsOf(info.Output),
        [.. info.Parameters.Select(parameter => new LiquidParameter(parameter.Name, KindsOf(parameter.Kind), parameter.Optional))]);

    private static FilterKinds KindsOf(FilterKind kind) => kind switch
    {
        FilterKind.Text => FilterKinds.String | FilterKinds.Number,
        FilterKind.Number => FilterKinds.Number | FilterKinds.String,
        FilterKind.Date => FilterKinds.String,
        FilterKind.List => FilterKinds.List,
        FilterKind.Boolean => FilterKinds.Boolean,
        _ => FilterKinds.Any,
    };
}
