using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5504: a 请示 with a head and without 签发人, or signers joined by a mark.</summary>
internal sealed class Signers() : DocumentRule(Rule)
{
    private static readonly char[] Marks = ['、', '，', '；', ',', ';', '/'];

    private static readonly RuleInfo Rule = new(
        "GW5504",
        Severity.Warning,
        new LocalizedText("签发人缺失或写法不对", "Signers missing or in a wrong form"),
        new LocalizedText(
            "上行文要标注签发人；有多个签发人时逐个列出，中间空格或另起一行，不用顿号、逗号。",
            "A document upwards names who signed it; several stand one by one with a space between them and no mark."))
    {
        Name = "signers",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.2.6"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        if (text.Document.Blocks.OfType<Masthead>().FirstOrDefault() is not { } masthead)
            return;
        foreach (var line in text.LinesOf(masthead).TakeLast(masthead.Signers.Count))
        {
            if (line.Text.IndexOfAny(Marks) is > 0 and var mark)
            {
                findings.Add(line.About(
                    Info,
                    mark,
                    1,
                    new LocalizedText($"签发人“{line.Text}”之间用了“{line.Text[mark]}”", $"{line.Text[mark]} stands between the signers {line.Text}"),
                    new LocalizedText("逐个填写，中间不用标点", "write them one by one without a mark")));
            }
        }

        // Of documents of ours GW5853 tells it from the data.
        if (!text.IsReadIn)
            return;
        var isSigned = masthead.Signers.Any(signer => Inline.TextOf(signer).AsSpan().Trim().Length > 0);
        if (isSigned || text.Kind != "请示" || text.LinesOf(masthead).FirstOrDefault(line => ReferenceEquals(line.Inlines, masthead.Number) && line.Text.Length > 0) is not { } number)
            return;
        findings.Add(number.About(
            Info,
            0,
            number.Text.Length,
            new LocalizedText("请示没有签发人", "the 请示 names no signer"),
            new LocalizedText("在发文字号右边标注签发人", "name the signer beside the document's number")));
    }
}
