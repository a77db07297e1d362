using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>GW5860: a figure that was typed although the ledger gives another.</summary>
internal sealed class LedgerFigures(IReadOnlyList<TypedFigure> typed) : IReportRule
{
    /// <summary>What the rule is.</summary>
    public static RuleInfo Rule { get; } = new(
        "GW5860",
        Severity.Warning,
        new LocalizedText("填的数和台账不一致", "A typed figure the ledger doesn't give"),
        new LocalizedText("同一件事台账里算得出，又手填了一个数，两个数要一致；填“台账”就由程序算。", "What the ledger gives was typed as well, and differs; write 台账 to have it reckoned."))
    {
        Name = "ledger-figures",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public RuleInfo Info => Rule;

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var figure in typed)
        {
            if (Agrees(figure.Typed, figure.Value))
                continue;
            var (group, unit) = (figure.Ledger.Group, figure.Fact.Unit ?? "");
            var formula = figure.Value.Derivation!.Formula;
            findings.Add(Finding.About(
                Rule,
                figure.Typed,
                new LocalizedText($"“{figure.Key}”填的是{figure.Typed.Text}{unit}，按“{group.Ledger}”算是{figure.Value.Text}{unit}", $"{figure.Key} is typed {figure.Typed.Text}; '{group.Ledger}' gives {figure.Value.Text}"),
                new LocalizedText($"核对台账；填“{LedgerWord.Word}”就由程序算", $"check the ledger, or write {LedgerWord.Word} to have it reckoned")) with
            {
                Related = [new RelatedPlace(figure.Ledger.RowsOf(figure.Fact).FirstOrDefault()?.Location ?? figure.Ledger.Node.Location, formula)],
            });
        }
    }

    private static bool Agrees(DataNode typed, DataNode value)
    {
        if (typed.Number is { } number && value.Number is { } reckoned)
            return number == reckoned;
        if (typed.Date is { } day && value.Date is { } other)
            return day == other;
        return typed.Text.AsSpan().Trim().SequenceEqual(value.Text);
    }
}
