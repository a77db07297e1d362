using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>GW5861: two rows of a ledger that say the very same: what was done once is counted twice.</summary>
internal sealed class RepeatedRows(IReadOnlyList<FactValues> values) : IReportRule
{
    private const int MostTold = 50;

    /// <summary>What the rule is.</summary>
    public static RuleInfo Rule { get; } = new(
        "GW5861",
        Severity.Warning,
        new LocalizedText("台账里两行一模一样", "Two rows of a ledger are the same"),
        new LocalizedText("同一件事登记了两遍，次数、人数就会多算；确是两件事的，把不同之处写出来。", "What is entered twice is counted twice; if there were two, say what was different."))
    {
        Name = "repeated-rows",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public RuleInfo Info => Rule;

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var list in values.Select(value => (value.Ledger.Node, value.Ledger.Group.Ledger)).DistinctBy(one => one.Ledger, StringComparer.Ordinal))
        {
            var seen = new Dictionary<string, DataNode>(StringComparer.Ordinal);
            var told = 0;
            foreach (var row in list.Node.Items.Where(row => row is { Kind: DataKind.Object, IsBlank: false }))
            {
                if (!seen.TryGetValue(KeyOf(row), out var first))
                    seen.Add(KeyOf(row), row);
                else if (told++ < MostTold)
                    findings.Add(Same(row, first, list.Ledger));
            }
        }
    }

    private static Finding Same(DataNode row, DataNode first, string ledger) => Finding.About(
        Rule,
        row,
        new LocalizedText($"“{ledger}”的这一行和{Place(first)}一模一样，会重复计数", $"this row of '{ledger}' is the same as that at {first.Location}; it is counted twice"),
        new LocalizedText("删去一行；确是两件事的，写出不同的日期、主题或者对象", "delete one, or say what was different")) with
    {
        Related = [new RelatedPlace(first.Location, new LocalizedText("先写的一行", "the first of them"))],
    };

    private static string Place(DataNode row) => row.Location.Cell is { } cell ? cell : $"第{row.Location.Line}行的";

    private static string KeyOf(DataNode row)
    {
        var key = new StringBuilder();
        Add(row, key);
        return key.ToString();
    }

    // A number of its own makes no row different, nor does the order of the keys written.
    private static void Add(DataNode node, StringBuilder key)
    {
        switch (node.Kind)
        {
            case DataKind.Object:
                foreach (var property in node.Properties.Where(property => property.Key != "序号" && !property.Value.IsBlank).OrderBy(property => property.Key, StringComparer.Ordinal))
                {
                    key.Append(property.Key).Append('\u0001');
                    Add(property.Value, key);
                }

                break;
            case DataKind.List:
                foreach (var item in node.Items)
                    Add(item, key);
                break;
            default:
                key.Append(node.Text.AsSpan().Trim()).Append('\u0002');
                break;
        }
    }
}
