using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Safety;

/// <summary>GW5916: a password: 密码：abc123.</summary>
internal sealed partial class Passwords() : LineRule(Rule, "密码", "口令", "提取码")
{
    private static readonly RuleInfo Rule = new(
        "GW5916",
        Severity.Warning,
        new LocalizedText("写了密码或口令", "A password"),
        new LocalizedText("密码、口令、网盘提取码不写进公文，另行告知。", "Passwords and codes of shared files don't belong into documents; tell them otherwise."))
    {
        Name = "passwords",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Password.Matches(line.Text))
            findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"写了{match.Groups["what"].Value}", $"a password is written ({match.Groups["what"].Value})"), new LocalizedText("删去，另行告知", "remove it and tell it otherwise")));
    }

    private static readonly BoundedPattern Password = new(PasswordExpression);

    [GeneratedRegex("(?<what>密码|口令|提取码)(?:[：:]|为|是)[ \\u3000]?[“\"]?(?<value>(?![a-z]{4,20}[。，；\\s])[A-Za-z0-9!@#$%^&*_.+-]{4,32})(?![A-Za-z0-9]|位|至|次|个)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PasswordExpression();
}
