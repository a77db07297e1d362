using System.Globalization;
using Gongwen.Contracts;

namespace OfficialDocument.Rules;

/// <summary>Every row of a table in the data has a cell for each column.</summary>
internal sealed class RowsFitColumns : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5851",
        Severity.Error,
        new("表格的行和列数不合", "A row does not fit the columns"),
        new("“行”里的每一行，格数要和“列”一样多；空着的格写 ''。", "Each row of 行 has as many cells as there are columns in 列; an empty cell is ''."))
    {
        Name = "rows-fit-columns",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["附件"] is not { Kind: DataKind.List } attachments)
            return;
        foreach (var attachment in attachments.Items)
        {
            if (attachment["表格"] is { } table && table["列"] is { Kind: DataKind.List } columns && table["行"] is { Kind: DataKind.List } rows)
                Check(columns.Items.Count, rows, findings);
        }
    }

    private void Check(int columns, DataNode rows, FindingList findings)
    {
        foreach (var row in rows.Items.Where(row => row.Kind == DataKind.List && row.Items.Count != columns))
        {
            var (cells, wanted) = (row.Items.Count.ToString(CultureInfo.InvariantCulture), columns.ToString(CultureInfo.InvariantCulture));
            findings.Add(Finding.About(
                Info,
                row,
                new($"这一行有 {cells} 格，表格有 {wanted} 列", $"this row has {cells} cells, the table has {wanted} columns"),
                new("补齐或者删去多出的格；空着的格写 ''", "add the missing cells or remove the extra ones; an empty cell is ''")));
        }
    }
}
