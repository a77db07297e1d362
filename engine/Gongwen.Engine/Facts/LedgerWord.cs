using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>The word 台账 where a report asks for a figure of a ledger instead of typing it: the figure is put there. One that comes to nothing is left out, as templates leave out what wasn't done.</summary>
internal sealed class LedgerWord(DataNode report, IReadOnlyList<FactGroup> groups, IReadOnlyList<FactValues> values, FindingList findings)
{
    /// <summary>What is written in place of the figure.</summary>
    public const string Word = "台账";

    private readonly List<TypedFigure> _typed = [];

    /// <summary>The report with the figures.</summary>
    public ReportFacts Resolve()
    {
        var uses = new UseTree();
        foreach (var group in groups)
        {
            foreach (var fact in group.Facts)
            {
                foreach (var path in fact.Uses)
                    uses.Add(path, group, fact);
            }
        }

        return new ReportFacts(uses.IsEmpty ? report : Within(report, uses), values, _typed);
    }

    // What nothing was asked for in stays the node it is.
    private DataNode Within(DataNode node, UseTree uses)
    {
        if (node.Kind == DataKind.List)
            return WithinList(node, uses);
        if (node.Kind != DataKind.Object)
            return node;
        List<DataProperty>? changed = null;
        for (var i = 0; i < node.Properties.Count; i++)
        {
            var property = node.Properties[i];
            var value = uses.Below(property.Key) is not { } below ? property.Value
                : below.Fact is { } fact ? Filled(property, below.Group!, fact)
                : Within(property.Value, below);
            if (changed is null && ReferenceEquals(value, property.Value))
                continue;
            changed ??= [.. node.Properties.Take(i)];
            if (value is not null)
                changed.Add(property with { Value = value });
        }

        return changed is null ? node : DataNode.OfObject(changed, node);
    }

    private DataNode WithinList(DataNode node, UseTree uses)
    {
        DataNode[]? changed = null;
        for (var i = 0; i < node.Items.Count; i++)
        {
            var item = Within(node.Items[i], uses);
            if (ReferenceEquals(item, node.Items[i]))
                continue;
            changed ??= [.. node.Items];
            changed[i] = item;
        }

        return changed is null ? node : DataNode.OfList(changed, node);
    }

    // Null leaves the key out.
    private DataNode? Filled(DataProperty property, FactGroup group, Fact fact)
    {
        var node = property.Value;
        var found = values.FirstOrDefault(one => ReferenceEquals(one.Ledger.Group, group));
        var value = found?.Node[fact.Name];
        if (node.Kind != DataKind.Text || !node.Text.AsSpan().Trim().SequenceEqual(Word))
        {
            if (value is not null && node is { Kind: DataKind.Number or DataKind.Text, IsBlank: false })
                _typed.Add(new TypedFigure(node, property.Key, fact, value, found!.Ledger));
            return node;
        }

        if (found is null || (value is null && !fact.Operation.MayBeAbsent()))
        {
            // Why a ledger that is there can't be reckoned has been said, or is the schema's to say.
            if (FactPath.Find(report, group.Ledger) is null or { Kind: DataKind.Null })
                findings.Add(LedgerFault.AskedInVain(node, group));
            return null;
        }

        if (value is null or { Number: 0 })
        {
            findings.Add(LedgerFault.NothingCounted(node, property.Key, fact, found.Ledger));
            return null;
        }

        // It stands where it was asked for, and knows where it comes from.
        var placed = value.Kind == DataKind.Number ? DataNode.OfNumber(value.Text, node) : DataNode.OfText(value.Text, node);
        return placed.DerivedBy(value.Derivation!);
    }
}
