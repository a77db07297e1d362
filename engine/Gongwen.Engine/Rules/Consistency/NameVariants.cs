using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5812: one quoted name with and without 党员, 支部 and the like: “党员主题党日”, “支部主题党日”, “主题党日”.</summary>
internal sealed partial class NameVariants() : GatheringRule(Rule, "“")
{
    private const int Shortest = 3;

    private static readonly RuleInfo Rule = new(
        "GW5812",
        Severity.Note,
        new LocalizedText("活动名称前后不统一", "A name with changing additions"),
        new LocalizedText("同一项活动、制度，全文用一个名称，不要一会儿带“党员”“支部”，一会儿不带。", "An activity has one name throughout, not once with 党员 or 支部 and once without."))
    {
        Name = "name-variants",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0)
            return;
        var first = new Dictionary<string, (string Name, DocumentLine Line)>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var match in Quoted.Matches(line.Text))
            {
                var name = match.Groups["name"];
                var core = Core(name.Value);
                if (core.Length < Shortest || first.TryAdd(core, (name.Value, line)) || first[core].Name == name.Value || !told.Add(name.Value))
                    continue;
                var (other, where) = first[core];
                var finding = line.About(
                    Info,
                    name.Index,
                    name.Length,
                    new LocalizedText($"这里是“{name.Value}”，前面是“{other}”", $"“{name.Value}” here and “{other}” before"),
                    new LocalizedText("同一项活动用一个名称", "use one name"));
                findings.Add(where.Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText($"这里是“{other}”", $"“{other}” here"))] } : finding);
            }
        }
    }

    /// <summary>What is left of a name without such additions.</summary>
    public static string Core(string name) => Addition().Replace(name, "", 1).Replace("党", "", StringComparison.Ordinal);

    private static readonly BoundedPattern Quoted = new(QuotedExpression);

    [GeneratedRegex("“(?<name>[\\u4E00-\\u9FFF]{3,12})”", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex QuotedExpression();

    [GeneratedRegex("^(?:全体党员|机关党员|党支部|党总支|党小组|支部|党员|机关|党组织)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Addition();
}
