using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5807: quoted names that differ by one character: “四查四促”, “四查四改”.</summary>
internal sealed partial class NearNames() : GatheringRule(Rule, "“")
{
    private const int Most = 2000;

    private static readonly RuleInfo Rule = new(
        "GW5807",
        Severity.Note,
        new LocalizedText("同一名称写法不一", "A name written in two ways"),
        new LocalizedText("加引号的活动、工程名称只差一个字，多半是同一个名称写错了一处。", "Two quoted names that differ by one character are often one name, written wrongly once."))
    {
        Name = "near-names",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0)
            return;
        var names = new Dictionary<string, (int Count, DocumentLine Line, int Start)>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var match in Quoted.Matches(line.Text))
            {
                var name = match.Groups["name"];
                if (names.TryGetValue(name.Value, out var seen))
                    names[name.Value] = seen with { Count = seen.Count + 1 };
                else if (names.Count < Most)
                    names.Add(name.Value, (1, line, name.Index));
            }
        }

        // Names that are one another without one character share a key; so do those that differ in one.
        var keys = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Keys)
        {
            foreach (var key in Enumerable.Range(0, name.Length).Select(at => name.Remove(at, 1)).Append(name).Distinct(StringComparer.Ordinal))
            {
                if (!keys.TryGetValue(key, out var others))
                    keys.Add(key, others = []);
                foreach (var other in others.Take(8))
                {
                    if (IsSlip(name, other))
                        Add(name, other, names, told, findings);
                }

                others.Add(name);
            }
        }
    }

    // The one that comes less often is held to be the wrong one; where both come as often both may be right, and the later is shown.
    private void Add(string name, string other, Dictionary<string, (int Count, DocumentLine Line, int Start)> names, HashSet<string> told, FindingList findings)
    {
        var (rare, usual) = names[name].Count <= names[other].Count ? (name, other) : (other, name);
        if (names[usual].Count < 2 || names[rare].Count > 1 || !told.Add(rare))
            return;
        var (_, line, start) = names[rare];
        var finding = line.About(
            Info,
            start,
            rare.Length,
            new LocalizedText($"“{rare}”只出现一次，别处都写“{usual}”", $"“{rare}” comes once, everywhere else it is “{usual}”"),
            new LocalizedText("核对是不是同一个名称", "check whether they are one name"));
        findings.Add(names[usual].Line.Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText($"这里写“{usual}”", $"“{usual}” here"))] } : finding);
    }

    // 十四五 and 十五五, 第一议题 and 第二议题, 省级 and 市级 differ on purpose.
    private static bool IsSlip(string name, string other)
    {
        if (Math.Abs(name.Length - other.Length) > 1)
            return false;
        var start = 0;
        while (start < name.Length && start < other.Length && name[start] == other[start])
            start++;
        var end = 0;
        while (end < Math.Min(name.Length, other.Length) - start && name[name.Length - 1 - end] == other[other.Length - 1 - end])
            end++;
        var (left, right) = (name[start..(name.Length - end)], other[start..(other.Length - end)]);
        return left.Length <= 1 && right.Length <= 1 && !Meant.IsMatch(left + right) && NameVariants.Core(name) != NameVariants.Core(other);
    }

    private static readonly BoundedPattern Meant = new(MeantExpression);

    [GeneratedRegex("[一二三四五六七八九十百千万两双多0-9A-Za-z上下前后左右大小东西南北中内外省市县区乡镇村新老好差红黄蓝绿第再不非男女高低升降进退]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex MeantExpression();

    private static readonly BoundedPattern Quoted = new(QuotedExpression);

    [GeneratedRegex("“(?<name>[\\u4E00-\\u9FFF]{4,12})”", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex QuotedExpression();
}
