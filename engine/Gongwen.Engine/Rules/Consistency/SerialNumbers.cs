using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5804: a 序号 column that skips or repeats.</summary>
internal sealed class SerialNumbers() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5804",
        Severity.Warning,
        new LocalizedText("表格序号不连续", "Serial numbers skip or repeat"),
        new LocalizedText("序号列从1开始逐行加一；删行、插行后常忘了改。", "The column 序号 counts from 1 row by row; it is often forgotten when rows change."))
    {
        Name = "serial-numbers",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var table in text.Document.Blocks.OfType<Table>())
        {
            if (text.FiguresOf(table) is not { } figures)
                continue;
            for (var column = 0; column < figures.Header.Count; column++)
            {
                if (string.Concat(figures.Header[column].Text.Where(character => !char.IsWhiteSpace(character))) == "序号")
                    Check([.. figures.Rows.Select(row => row[column]).Where(cell => cell.Text.AsSpan().Trim().Length > 0)], findings);
            }
        }
    }

    // Merged cells leave the same number in several rows, parts of a list begin anew at 1; a column that does so more than once counts otherwise.
    private void Check(List<DocumentLine> cells, FindingList findings)
    {
        List<(DocumentLine Cell, int Number, int Expected)> faults = [];
        var last = 0;
        foreach (var cell in cells)
        {
            if (!int.TryParse(cell.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                continue;
            if (number != last + 1 && number != 1 && last > 0)
                faults.Add((cell, number, last + 1));
            last = number;
        }

        if (faults.Count > 2)
            return;
        foreach (var (cell, number, expected) in faults)
        {
            var message = number < expected ? new LocalizedText($"序号“{number}”重复或倒序", $"{number} comes again or out of order") : new LocalizedText($"序号“{number}”前面缺“{expected}”", $"{number} comes without {expected}");
            findings.Add(cell.About(Info, 0, cell.Text.Length, message, new LocalizedText("核对是否漏行，重新编号", "see whether a row is missing and number anew")));
        }
    }
}
