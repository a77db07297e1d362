using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Safety;

/// <summary>GW5911: a person's identity number: eighteen digits with a date and a check digit that fits.</summary>
internal sealed partial class IdentityNumbers() : GatheringRule(Rule, "19", "20")
{
    private const string Checks = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly RuleInfo Rule = new(
        "GW5911",
        Severity.Warning,
        new LocalizedText("写了身份证号", "An identity number"),
        new LocalizedText("公文里一般不写完整的身份证号；确需写的，隐去中间几位。", "Identity numbers aren't written out in documents; where one is needed the middle is hidden."))
    {
        Name = "identity-numbers",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.Law, "中华人民共和国个人信息保护法"),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        foreach (var line in lines)
        {
            if (line.Text.Length < 18)
                continue;
            foreach (var match in Number.Matches(line.Text))
            {
                if (!IsValid(match.Value))
                    continue;
                var hidden = $"{match.Value[..6]}********{match.Value[14..]}";
                findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText("写了完整的身份证号", "a whole identity number is written"), new LocalizedText($"删去，或者写成“{hidden}”", $"remove it or write {hidden}")) with
                {
                    Fix = TextFix.At(line, match.Index, match.Length, hidden, FixKind.Suggested),
                });
            }
        }
    }

    private static bool IsValid(string number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (number[i] - '0') * Weights[i];
        return Checks[sum % 11] == char.ToUpperInvariant(number[17]);
    }

    private static readonly BoundedPattern Number = new(NumberExpression);

    [GeneratedRegex("(?<![0-9A-Za-z])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumberExpression();
}
