using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5202: 发文字号 not written as 机关代字〔2026〕1号.</summary>
internal sealed partial class DocumentNumbers() : DocumentRule(Rule)
{
    // A number that still waits for its parts is told by GW5001.
    private const string Waiting = "×✕XＸ_＿○待";

    private static readonly RuleInfo Rule = new(
        "GW5202",
        Severity.Error,
        new LocalizedText("发文字号写法不对", "A document number in a wrong form"),
        new LocalizedText(
            "发文字号由机关代字、年份、发文顺序号组成：年份用六角括号、写全四位，顺序号不加“第”、不编虚位（GB/T 9704-2012，7.2.5）；令号、期号写“第×号”“第×期”。",
            "A document number is the organ's code, the year in 〔〕 with four digits, and a number without 第 and without zeros before it (GB/T 9704-2012, 7.2.5); orders and minutes have 第N号 or 第N期."))
    {
        Name = "document-number-form",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.2.5"),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var masthead in text.Document.Blocks.OfType<Masthead>())
        {
            var line = text.LinesOf(masthead).First(line => ReferenceEquals(line.Inlines, masthead.Number));
            if (line.Text.Length > 0 && !line.Text.AsSpan().ContainsAny(Waiting) && !Number.IsMatch(line.Text) && !Series.IsMatch(line.Text))
                Add(line, findings);
        }
    }

    private void Add(DocumentLine line, FindingList findings)
    {
        if (Parts.Match(line.Text) is not { Success: true } parts)
        {
            Add(line, 0, line.Text.Length, null, new("不是“机关代字〔年份〕序号”的写法", "is not a code, a year and a number"), new("写成“临政发〔2026〕1号”这样", "write it like 临政发〔2026〕1号"), findings);
            return;
        }

        var (open, year, close) = (parts.Groups["open"], parts.Groups["year"], parts.Groups["close"]);
        if (open.Value != "〔" || close.Value != "〕")
        {
            Add(line, open.Index, close.Index + close.Length - open.Index, $"〔{year.Value}〕", new("的年份要用六角括号", "has its year in other brackets than 〔〕"), new($"改成“〔{year.Value}〕”", $"write 〔{year.Value}〕"), findings);
        }

        if (year.Length != 4)
            Add(line, year.Index, year.Length, null, new("的年份没有写全", "has a year without its four digits"), new("年份写四位数", "write the year with four digits"), findings);
        if (parts.Groups["ordinal"] is { Length: > 0 } ordinal)
            Add(line, ordinal.Index, ordinal.Length, "", new("的序号前不加“第”", "has 第 before its number"), new("删去“第”", "remove 第"), findings);
        if (parts.Groups["zeros"] is { Length: > 0 } zeros)
            Add(line, zeros.Index, zeros.Length, "", new("的序号编了虚位", "has zeros before its number"), new($"删去“{zeros.Value}”", $"remove {zeros.Value}"), findings);
        if (parts.Groups["end"].Length == 0)
            Add(line, 0, line.Text.Length, null, new("后面没有“号”", "lacks 号 at its end"), new("末尾加“号”", "add 号"), findings);
    }

    private void Add(DocumentLine line, int start, int length, string? replacement, LocalizedText wrong, LocalizedText hint, FindingList findings)
    {
        var finding = line.About(Info, start, length, new($"发文字号“{line.Text}”{wrong.Chinese}", $"the document number {line.Text} {wrong.English}"), hint);
        findings.Add(replacement is null ? finding : finding with { Fix = TextFix.At(line, start, length, replacement) });
    }

    private static readonly BoundedPattern Number = new(NumberExpression);

    [GeneratedRegex(@"^[^\s〔〕\[\]［］【】()（）0-9]{1,20}〔[0-9]{4}〕[1-9][0-9]{0,5}号$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumberExpression();

    private static readonly BoundedPattern Series = new(SeriesExpression);

    [GeneratedRegex("^(〔[0-9]{4}〕)?(第[1-9][0-9]{0,5}|[1-9][0-9]{0,5})[号期]$|^〔[0-9]{4}〕[1-9][0-9]{0,5}号$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SeriesExpression();

    private static readonly BoundedPattern Parts = new(PartsExpression);

    [GeneratedRegex(@"^[^〔\[［【(（]{1,40}(?<open>[〔\[［【(（])(?<year>[0-9]{1,8})年?(?<close>[〕\]］】)）])(?<ordinal>第?)(?<zeros>0*)[0-9]{1,6}(?<end>号?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PartsExpression();
}
