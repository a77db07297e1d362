using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5316: an item that holds 。 and ends with ；: 一是抓部署。全年开会。；二是</summary>
internal sealed partial class SemicolonsBehindStops() : LineRule(Rule, "；二是", "；三是", "；四是", "；五是", "；六是", "；七是", "；八是", "；第二", "；第三", "；其二", "；其三", "；（2）", "；（3）", "；2.", "；3.")
{
    private static readonly RuleInfo Rule = new(
        "GW5316",
        Severity.Warning,
        new LocalizedText("分项里已有句号，末尾又用分号", "An item with a full stop within and a semicolon behind"),
        new LocalizedText(
            "分号管的是句子里面的并列；分项里已经用了句号，项末也要用句号。",
            "A semicolon parts what is within one sentence; an item that holds a full stop ends with one."))
    {
        Name = "semicolons-behind-stops",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011, 4.6"),
        Since = "0.1.0",
    };

    private const string Beginnings = "一二三四五六七八九第其（123456789";

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (!MayHold(line.Text))
            return;
        var start = -1;
        foreach (var match in Words.Matches(line.Text))
        {
            var at = match.Groups["word"].Index;
            if (start >= 0 && match.Groups["mark"].Value == "；" && StopWithin(line.Text, start, match.Index) is { } stop && !line.IsGap(match.Index))
                findings.Add(Finding(line, match, stop));
            start = at;
        }
    }

    // Most items hold no stop: none stands between where the first may begin and the last semicolon.
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Beginnings.Contains(text[i], StringComparison.Ordinal) && (i == 0 || text[i - 1] is '。' or '；' or '：' or '，'))
                return text.LastIndexOf('；') is var last && last > i && text[i..last].Contains('。');
        }

        return false;
    }

    private Finding Finding(DocumentLine line, Match match, int stop)
    {
        var finding = line.About(
            Info,
            match.Index,
            match.Length,
            new LocalizedText($"“{match.Groups["word"].Value}”前面的一项里已有句号，项末不用分号", $"the item before {match.Groups["word"].Value} holds a full stop and ends with a semicolon"),
            new LocalizedText("各项都用句号结尾，或者把项内的句号改为逗号", "end every item with a full stop, or make those within commas"));
        var related = line.About(Info, stop, 1, finding.Message).Location;
        return related is null ? finding : finding with { Related = [new RelatedPlace(related, new LocalizedText("项内的句号", "the full stop within"))] };
    }

    // A full stop within a quotation or brackets ends no sentence of the item.
    private static int? StopWithin(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '“' or '（' or '《')
                depth++;
            else if (text[i] is '”' or '）' or '》')
                depth = Math.Max(0, depth - 1);
            else if (text[i] == '。' && depth == 0)
                return i;
        }

        return null;
    }

    private static readonly BoundedPattern Words = new(WordsExpression);

    [GeneratedRegex(
        @"(?<mark>^|[。；：，])(?<word>[一二三四五六七八九]是|第[一二三四五六七八九](?=[，、是])|其[一二三四五六](?=[，是])|（[1-9]）|[1-9]\.(?![0-9]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex WordsExpression();
}
