using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5312: a space between Han characters of a sentence: 工 作.</summary>
internal sealed partial class SpacesWithinText() : LineRule(Rule, " ", "　", " ")
{
    private static readonly RuleInfo Rule = new(
        "GW5312",
        Severity.Warning,
        new LocalizedText("汉字中间有空格", "A space between Han characters"),
        new LocalizedText(
            "句子里的汉字中间不空格；两个字的姓名、并列的单位之间的空格不算。",
            "There are no spaces between the characters of a sentence; those in names of two characters or between units are meant."))
    {
        Name = "spaces-within-text",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    private const int ShortestSentence = 25;
    private const int Most = 3;

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        // Spaces part the items of a line that is no sentence.
        if (line.Kind != LineKind.Body || line.Text.Length < ShortestSentence || !line.Text.AsSpan().ContainsAny('。', '，'))
            return;
        List<Match> spaces = [];
        for (var space = Spaces.Match(line.Text); space.Success; space = space.NextMatch())
        {
            spaces.Add(space);
            if (spaces.Count > Most)
                return;
        }

        foreach (var match in spaces)
        {
            if (IsMeant(line.Text, match))
                continue;
            var words = line.Text[(match.Index - 1)..(match.Index + match.Length + 1)];
            findings.Add(line.About(Info, match.Index - 1, match.Length + 2, new LocalizedText($"“{words}”中间有空格", $"a space within “{words}”"), new LocalizedText("删去空格", "remove it")) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, "", FixKind.Unsafe),
            });
        }
    }

    // 张 三, 第一条 总则, 《甲办公室 乙办公室关于…》.
    private static bool IsMeant(string text, Match match)
    {
        var (before, after) = (match.Index - 1, match.Index + match.Length);
        var aloneBefore = before == 0 || !char.IsLetter(text[before - 1]);
        var aloneAfter = after + 1 >= text.Length || !char.IsLetter(text[after + 1]);
        var head = text.AsSpan(Math.Max(0, before - 7), before + 1 - Math.Max(0, before - 7));
        var start = Math.Max(0, match.Index - 80);
        var opening = text.AsSpan(start, match.Index - start);
        return match.Value == "　" || aloneBefore || aloneAfter || Labels.IsMatch(head) || opening.LastIndexOf('《') > opening.LastIndexOf('》') || opening.LastIndexOf('（') > opening.LastIndexOf('）');
    }

    private static readonly BoundedPattern Spaces = new(SpacesExpression);

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])[ \u3000\u00A0]{1,4}(?=[\u4E00-\u9FFF])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SpacesExpression();

    private static readonly BoundedPattern Labels = new(LabelsExpression);

    [GeneratedRegex("(?:第[一二三四五六七八九十百]{1,5}[条章节款]|[一二三四五六七八九十]|附件|[问答注])$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LabelsExpression();
}
