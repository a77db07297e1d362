using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>GW5201: digits typed in full width: ２０２６.</summary>
internal sealed partial class FullWidthDigits : IReportRule
{
    public RuleInfo Info { get; } = new(
        "GW5201",
        Severity.Warning,
        new LocalizedText("数字用了全角", "Full-width digits"),
        new LocalizedText(
            "公文中的阿拉伯数字用半角；全角数字常是输入法没有切换。",
            "Arabic numerals in official documents are half-width; full-width ones come from the input method."));

    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var line in DocumentLine.Of(context.Document))
        {
            foreach (Match match in Digits().Matches(line.Text))
            {
                var mended = string.Concat(match.Value.Select(c => (char)(c - '０' + '0')));
                var finding = line.About(
                    Info,
                    match.Index,
                    match.Length,
                    new LocalizedText($"“{match.Value}”是全角数字", $"“{match.Value}” is written in full-width digits"),
                    new LocalizedText($"改为“{mended}”", $"write “{mended}”"));
                findings.Add(finding with { Fix = TextFix.At(line, match.Index, match.Length, mended) });
            }
        }
    }

    // The full-width point and percent sign stand at the same distance from their half-width forms as the digits.
    [GeneratedRegex("[０-９](?:[０-９．％]*[０-９％])?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Digits();
}
