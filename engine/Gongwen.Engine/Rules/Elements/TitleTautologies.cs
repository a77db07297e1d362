using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5507: titles that say a thing twice: 请示报告, 关于请求…的请示, 关于对…的批复.</summary>
internal sealed partial class TitleTautologies() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5507",
        Severity.Warning,
        new LocalizedText("标题用词重复", "A title that says a thing twice"),
        new LocalizedText(
            "文种只写一个，不写“请示报告”；“请求”与“请示”、“报送”与“报告”、“关于”与“对”意思重复，留一个。",
            "A title has one kind (not 请示报告); 请求 and 请示, 报送 and 报告, 关于 and 对 say the same, one is enough."))
    {
        Name = "title-tautology",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        if (TitleKind.Line(text) is not { } title)
            return;
        foreach (var match in Kinds.Matches(title.Text))
            Add(title, match.Groups["part"], Info.Severity, $"文种“{match.Groups["part"].Value}”重复，只能用一个", "two kinds stand in the title", "留一个文种", "keep one of them", findings);
        if (Asking.Match(title.Text) is { Success: true } asking)
            Add(title, asking.Groups["part"], asking.Groups["kind"].Value == "报告" ? Severity.Note : Info.Severity, $"“{asking.Groups["part"].Value}”与文种“{asking.Groups["kind"].Value}”意思重复", $"{asking.Groups["part"].Value} says what {asking.Groups["kind"].Value} says", $"删去“{asking.Groups["part"].Value}”", $"remove {asking.Groups["part"].Value}", findings);
        if (Prepositions.Match(title.Text) is { Success: true } two)
            Add(title, two.Groups["part"], Info.Severity, $"介词“{two.Groups["part"].Value}”连用", $"two prepositions together: {two.Groups["part"].Value}", "留“关于”，删去后一个介词", "keep 关于 and remove the other", findings);
        if (Twice.Match(title.Text) is { Success: true } twice)
            Add(title, twice.Groups["part"], Info.Severity, "标题里“关于”写了两次", "关于 stands twice in the title", "删去一个，或者给引用的文件名加书名号", "remove one, or set the quoted title between 《 and 》", findings);
    }

    // 关于报送…的报告 is in common use.
    private void Add(DocumentLine title, Group part, Severity severity, string chinese, string english, string hint, string hintEnglish, FindingList findings) =>
        findings.Add(title.About(Info, part.Index, part.Length, new LocalizedText(chinese, english), new LocalizedText(hint, hintEnglish)) with { Severity = severity });

    private static readonly BoundedPattern Kinds = new(KindsExpression);

    [GeneratedRegex("(?<part>请示报告|报告请示|请示函|请示的函|申请报告|请求报告)(?=$|（)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex KindsExpression();

    private static readonly BoundedPattern Asking = new(AskingExpression);

    [GeneratedRegex("关于(?<part>请求|请示|申请|恳请)(?!书|表|人|材料|报告).{2,80}?的(?<kind>请示)$|关于(?<part>报送|上报|呈报|报告)(?!制度|事项|书).{2,80}?的(?<kind>报告)$|关于(?<part>批复|答复).{2,80}?的(?<kind>批复)$|关于(?<part>通知).{2,80}?的(?<kind>通知)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AskingExpression();

    private static readonly BoundedPattern Prepositions = new(PrepositionsExpression);

    [GeneratedRegex("(?<part>关于对)(?![口外接标照台话策应比公价等联立抗手调冲]|于).{2,80}?的(?:批复|请示|通知|函|复函|报告|意见|通报|决定)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PrepositionsExpression();

    // 关于关于 and 的通知的通知 are doubled words, GW5616 and GW5617.
    private static readonly BoundedPattern Twice = new(TwiceExpression);

    [GeneratedRegex("关于印发(?<part>关于)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TwiceExpression();
}
