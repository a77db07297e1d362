using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5635: words that come again in one phrase: 接待制度等制度, 要求…要….</summary>
internal sealed partial class EchoedWords() : LineRule(Rule, "等", "要求", "目的是为了", "目的在于为了", "原因是因为", "原因是由于", "之所以", "是为了")
{
    private static readonly RuleInfo Rule = new(
        "GW5635",
        Severity.Note,
        new LocalizedText("一句里说了两遍", "Said twice in one phrase"),
        new LocalizedText(
            "“接待制度等制度”“要求各支部要做到”“目的是为了”都把一个意思说了两遍，删去一个更简洁。",
            "接待制度等制度, 要求…要… or 目的是为了 say the same twice."))
    {
        Name = "echoed-words",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Echo.Matches(line.Text))
        {
            var noun = match.Groups["word"];
            var word = noun.Success ? noun.Value : match.Groups["again"].Value;
            var start = noun.Success ? noun.Index : match.Index;
            var words = line.Text[start..(match.Index + match.Length)];
            findings.Add(line.About(
                Info,
                start,
                words.Length,
                new LocalizedText($"“{words}”里“{word}”的意思说了两遍", $"{words} says {word} twice"),
                new LocalizedText("删去一个", "drop one")));
        }
    }

    // A list of things of one kind may end in it: 公司、工厂等工厂 is rare, 国有企业、民营企业等企业 is how people write.
    private static readonly BoundedPattern Echo = new(EchoExpression);

    [GeneratedRegex(
        "等(?<=(?<word>[\\u4E00-\\u9FFF]{2})等)\\k<word>(?!化|性|者|员|等)|(?<!的|根据|按照|严格|符合|达到|满足|工作|各项|这项|上级|有关|本质)要求(?<who>[^，。；：、的要]{2,12})(?<again>要)(?=[\\u4E00-\\u9FFF]{2})(?![求素点件闻害么])|(?<again>目的)(?:是|在于)为了|(?<again>原因)(?:是|在于)(?:因为|由于)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex EchoExpression();
}
