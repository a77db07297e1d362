using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5516: 抄送 without a full stop at its end.</summary>
internal sealed partial class CopiesEnd() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5516",
        Severity.Warning,
        new LocalizedText("抄送机关后面没有句号", "Copies without a full stop"),
        new LocalizedText("抄送机关最后一个名称后面用句号。", "A full stop stands behind the last of those who get a copy."))
    {
        Name = "copies-end",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.4.2"),
        Since = "0.1.0",
    };

    // In documents of ours the full stop is added when the imprint is written. Names may go on in the next line of a plain text.
    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var line in text.Body)
        {
            if (Copies.Match(line.Text) is { Success: true } match && (line.Number + 1 == text.Lines.Length || text.Lines[line.Number + 1].Text.Contains("印发", StringComparison.Ordinal)))
                Add(line, match.Groups["end"], findings);
        }
    }

    private void Add(DocumentLine line, Group end, FindingList findings)
    {
        var isMark = end.Value is "；" or "，" or "、" or "：";
        findings.Add(line.About(Info, end.Index, 1, new LocalizedText(isMark ? $"抄送机关后面用了“{end.Value}”" : "抄送机关后面没有句号", isMark ? $"{end.Value} stands behind the copies" : "no full stop stands behind the copies"), new LocalizedText("末尾用“。”", "end with a full stop")) with
        {
            Fix = TextFix.At(line, end.Index, 1, isMark ? "。" : end.Value + "。"),
        });
    }

    private static readonly BoundedPattern Copies = new(CopiesExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}抄送[：:][^。]{3,200}?(?<end>[^。 \\u3000])[ \\u3000]{0,20}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CopiesExpression();
}
