using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Safety;

/// <summary>GW5917: a path of one's own machine or an address of an inner network.</summary>
internal sealed partial class InternalLinks() : LineRule(Rule, "file://", ":\\", "\\\\", "localhost", "127.0.0.1", "192.168.", "172.", "10.")
{
    private static readonly RuleInfo Rule = new(
        "GW5917",
        Severity.Warning,
        new LocalizedText("写了本机路径或内网地址", "A path of a machine or an inner address"),
        new LocalizedText("本机路径、内网地址别人打不开，还会泄露内部信息。", "Paths of one machine and addresses of an inner network don't open elsewhere and tell what is inside."))
    {
        Name = "internal-links",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Link.Matches(line.Text))
            findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"写了本机路径或内网地址“{match.Value}”", $"{match.Value} is a path of a machine or an inner address"), new LocalizedText("删去，或者改成对外的网址", "remove it or give a public address")));
    }

    private static readonly BoundedPattern Link = new(LinkExpression);

    [GeneratedRegex(
        "file://[!-~]{1,200}|(?<![A-Za-z])[A-Za-z]:\\\\[^\\s，。；：？！“”\"<>|]{1,200}|\\\\\\\\[A-Za-z0-9._-]{2,60}\\\\[^\\s，。；“”]{1,100}|(?<![A-Za-z0-9])(?:https?://)?(?:localhost(?![A-Za-z])|127\\.0\\.0\\.1|192\\.168\\.[0-9]{1,3}\\.[0-9]{1,3}|10\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(?=[:/])|172\\.(?:1[6-9]|2[0-9]|3[01])\\.[0-9]{1,3}\\.[0-9]{1,3})(?![0-9.][0-9])(?:[:/][A-Za-z0-9:/?&=%._#-]{0,200})?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LinkExpression();
}
