using Gongwen.Contracts;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>Gives the numbers that templates make the data they were made of. Used where somebody wants to know, not in a normal rendering.</summary>
internal sealed class TracedValues : IValueTracer
{
    private static readonly SourceLocation Nowhere = SourceLocation.OfFile("");

    /// <inheritdoc/>
    public object? OfFilter(string name, in LiquidValue input, FilterArguments arguments, in LiquidValue result)
    {
        if (result.AsString is { } text)
            return OfText(name, input, arguments, text);
        var operands = new List<DataNode>();
        if (input.AsList is { } list)
            operands.AddRange(SourcesOf(list));
        else
            operands.Add(NodeOf(input));
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].IsNumber)
                operands.Add(NodeOf(arguments[i]));
        }

        return Made(result, operands, input.AsList is not null ? FilterFormula.OfList(name, arguments.Count > 0 ? arguments[0].AsString : null, operands) : FilterFormula.Of(name, operands));
    }

    // A text into which a filter put a value of the data.
    private static DataNode? OfText(string name, in LiquidValue input, FilterArguments arguments, string text)
    {
        var operands = new List<DataNode> { NodeOf(input) };
        for (var i = 0; i < arguments.Count; i++)
            operands.Add(NodeOf(arguments[i]));
        var sources = operands.Where(IsOfData).ToList();
        if (sources.Count == 0)
            return null;
        // A single value in other words is the same value.
        if (sources is [{ Derivation: null } only])
            return DataNode.OfText(text, only.Location, only.Path);
        return DataNode.OfText(text, sources[0].Location).DerivedBy(new Derivation(FilterFormula.Of(name, sources), () => sources));
    }

    /// <inheritdoc/>
    public object? OfSize(in LiquidValue container, in LiquidValue result) =>
        container.AsList is { } list && SourcesOf(list) is { Count: > 0 } items ? Made(result, items, FilterFormula.OfList("size", null, items)) : null;

    /// <inheritdoc/>
    public object? OfLoop(string member, in LiquidValue collection, in LiquidValue result)
    {
        if (collection.AsList is not { } list || SourcesOf(list) is not { Count: > 0 } items)
            return null;
        if (member is "length")
            return Made(result, items, FilterFormula.OfList("size", null, items));
        if (!result.TryGetLong(out var number) || member is not ("index" or "index0" or "rindex" or "rindex0"))
            return null;
        if (member is "index0" or "rindex0")
            number++;
        if (member is "rindex" or "rindex0")
            number = items.Count + 1 - number;
        var item = number >= 1 && number <= items.Count ? items[(int)number - 1] : items[0];
        return Made(result, [item], () => new($"第{number}项的序号", $"the number of item {number}"));
    }

    /// <summary>The result of one of the engine's or a plugin's filters, with what it was made of.</summary>
    public static DataNode Traced(FilterInfo info, in LiquidValue input, FilterArguments arguments, DataNode node, DataNode[] values, DataNode result)
    {
        if (result.Derivation is not null || ReferenceEquals(result, node) || !(info.Input is FilterKind.Number or FilterKind.Date || info.Output == FilterKind.Number))
            return result;
        if (node.Kind == DataKind.List)
        {
            IReadOnlyList<DataNode> items = node.Items;
            return result.DerivedBy(new Derivation(FilterFormula.OfList(info.Name, values is [{ Kind: DataKind.Text } field, ..] ? field.Text : null, items), () => items));
        }

        var operands = new List<DataNode> { node };
        var isOfData = input.Source is not null;
        for (var i = 0; i < values.Length; i++)
        {
            // How many decimals is no operand.
            if (arguments[i].Source is null && i > 0)
                continue;
            if (values[i].Number is null && arguments[i].Source is null)
                continue;
            if (arguments[i].Source is null && !FilterFormula.TakesOperand(info.Name))
                continue;
            isOfData |= arguments[i].Source is not null;
            operands.Add(values[i]);
        }

        if (!isOfData)
            return result;
        // Written in another form it is still the same number.
        if (operands.Count == 1)
            return node.Derivation is { } same ? result.DerivedBy(same) : result;
        return result.DerivedBy(new Derivation(FilterFormula.Of(info.Name, operands), () => [.. operands.Where(IsOfData)]));
    }

    private static DataNode? Made(in LiquidValue result, List<DataNode> operands, Func<LocalizedText> formula)
    {
        var sources = operands.Where(IsOfData).ToList();
        if (sources.Count == 0)
            return null;
        return DataNode.OfNumber(result.ToText(), sources[0].Location).DerivedBy(new Derivation(formula, () => sources));
    }

    private static List<DataNode> SourcesOf(ILiquidList list)
    {
        if (list is DataList data)
            return [.. data.Node.Items];
        var sources = new List<DataNode>();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Source is DataNode node)
                sources.Add(node);
        }

        return sources;
    }

    // What the template wrote itself stands nowhere in the data.
    private static DataNode NodeOf(in LiquidValue value) => DataValue.ToNode(value, Nowhere) ?? DataNode.OfNull(Nowhere);

    private static bool IsOfData(DataNode node) => node.Location.File.Length > 0 && (node.Path.Length > 0 || node.Derivation is not null);
}
