using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5803: a total in a table that isn't the sum of its column or row.</summary>
internal sealed partial class TableTotals() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5803",
        Severity.Warning,
        new LocalizedText("表格合计不等于各项之和", "A total that isn't the sum"),
        new LocalizedText("合计行、合计列要等于各项相加；比率、单价、序号、年份等不相加的列不看。", "Totals are the sums of their columns or rows; rates, prices, numbers and years aren't added."))
    {
        Name = "table-totals",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var table in text.Document.Blocks.OfType<Table>())
        {
            if (text.FiguresOf(table) is { } figures)
            {
                CheckRows(figures, findings);
                CheckColumns(figures, findings);
            }
        }
    }

    // One total row at the top or the bottom; what stands between may be divided no further.
    private void CheckRows(TableFigures figures, FindingList findings)
    {
        var totals = Enumerable.Range(0, figures.Rows.Count).Where(row => Total.IsMatch(LabelOf(figures.Rows[row]))).ToList();
        if (totals is not [var total] || (total != 0 && total != figures.Rows.Count - 1))
            return;
        var parts = figures.Rows.Where((_, row) => row != total).ToList();
        if (parts.Count < 2 || parts.Any(row => Divided.IsMatch(LabelOf(row)) || Divided.IsMatch(row[Math.Min(1, row.Count - 1)].Text)))
            return;
        List<(DocumentLine Cell, decimal Sum)> wrong = [];
        var right = 0;
        for (var column = 0; column < figures.Header.Count; column++)
        {
            var cell = figures.Rows[total][column];
            List<DocumentLine> cells = [.. parts.Select(row => row[column])];
            if (!TableFigures.IsFigure(cell) || NotAdded.IsMatch(figures.Header[column].Text) || cells.Count(TableFigures.IsFigure) < 2 || cells.Any(one => TableFigures.Value(one) is null))
                continue;
            var sum = cells.Sum(one => TableFigures.Value(one)!.Value);
            if (IsSum(TableFigures.Value(cell)!.Value, sum, [cell, .. cells]))
                right++;
            else
                wrong.Add((cell, sum));
        }

        // Where no column adds up the row is something else.
        if (wrong.Count > 0 && (right > 0 || wrong.Count == 1))
            wrong.ForEach(fault => Add(fault.Cell, fault.Sum, LabelOf(figures.Rows[total]).Trim(), findings));
    }

    private void CheckColumns(TableFigures figures, FindingList findings)
    {
        var totals = Enumerable.Range(0, figures.Header.Count).Where(column => Total.IsMatch(figures.Header[column].Text)).ToList();
        if (totals is not [var total])
            return;
        var columns = Enumerable.Range(0, figures.Header.Count).Where(column => column != total && !NotAdded.IsMatch(figures.Header[column].Text) && figures.Rows.Any(row => TableFigures.IsFigure(row[column])) && figures.Rows.All(row => TableFigures.Value(row[column]) is not null)).ToList();
        if (columns.Count < 2 || columns.Any(column => Divided.IsMatch(figures.Header[column].Text)))
            return;
        List<(DocumentLine Cell, decimal Sum)> wrong = [];
        var right = 0;
        foreach (var row in figures.Rows.Where(row => TableFigures.IsFigure(row[total])))
        {
            var sum = columns.Sum(column => TableFigures.Value(row[column])!.Value);
            if (IsSum(TableFigures.Value(row[total])!.Value, sum, [row[total], .. columns.Select(column => row[column])]))
                right++;
            else
                wrong.Add((row[total], sum));
        }

        if (right > wrong.Count)
            wrong.ForEach(fault => Add(fault.Cell, fault.Sum, figures.Header[total].Text.Trim(), findings));
    }

    private void Add(DocumentLine cell, decimal sum, string label, FindingList findings) =>
        findings.Add(cell.About(
            Info,
            0,
            cell.Text.Length,
            new LocalizedText($"{label}“{cell.Text.Trim()}”不等于各项之和{sum.ToString("0.######", CultureInfo.InvariantCulture)}", $"{label} {cell.Text.Trim()} isn't the sum {sum.ToString("0.######", CultureInfo.InvariantCulture)}"),
            new LocalizedText("核对合计和各项", "check the total and what it adds")));

    // Rounded parts may miss a rounded sum by half a step each.
    private static bool IsSum(decimal total, decimal sum, IReadOnlyList<DocumentLine> cells)
    {
        var decimals = cells.Max(TableFigures.Decimals);
        var step = 1m;
        for (var i = 0; i < decimals; i++)
            step /= 10;
        return Math.Abs(total - sum) <= (decimals == 0 ? 0 : step / 2 * cells.Count);
    }

    // 序号 may stand before the label.
    private static string LabelOf(IReadOnlyList<DocumentLine> row) => row.FirstOrDefault(cell => cell.Text.AsSpan().Trim().Length > 0 && !TableFigures.IsFigure(cell))?.Text ?? "";

    private static readonly BoundedPattern Total = new(TotalExpression);

    [GeneratedRegex("^[ \\u3000]{0,4}(?:合[ \\u3000]{0,4}计|总[ \\u3000]{0,4}计|共[ \\u3000]{0,4}计|总[ \\u3000]{0,4}数)(?:[（(][^）)]{1,8}[）)])?[ \\u3000]{0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TotalExpression();

    private static readonly BoundedPattern Divided = new(DividedExpression);

    [GeneratedRegex("其中|小计|^[ \\u3000]{0,8}(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|#|①|[0-9]{1,2}[.、])|以上|累计", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DividedExpression();

    private static readonly BoundedPattern NotAdded = new(NotAddedExpression);

    [GeneratedRegex("率|比|价|均|占|增|减|幅|序号|编号|号码|电话|年|日期|时间|时限|排名|名次|得分|分数|标准|进度|备注|累计|期末|期初|%|％|代码|面积单", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NotAddedExpression();
}
