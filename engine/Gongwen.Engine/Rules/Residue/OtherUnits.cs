using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5012: 我县 in the paper of a district, 我镇 in that of a street office: copied from another unit's.</summary>
internal sealed partial class OtherUnits() : GatheringRule(Rule, [.. Ranks.SelectMany(rank => rank).SelectMany(kind => (string[])["我" + kind, "本" + kind])])
{
    private static readonly RuleInfo Rule = new(
        "GW5012",
        Severity.Warning,
        new LocalizedText("自称和单位对不上", "The paper speaks of itself as another kind of unit"),
        new LocalizedText(
            "区的公文写成“我县”、街道的公文写成“我镇”，多半是抄别人的材料没有改。",
            "我县 in a district's paper or 我镇 in a street office's was probably copied from elsewhere."))
    {
        Name = "other-units",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    // Units of one rank: nobody is two of them.
    private static readonly string[][] Ranks = [["区", "县", "旗"], ["镇", "乡", "街道"], ["村", "社区"]];

    /// <inheritdoc/>
    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0)
            return;
        var named = string.Concat(text.Lines.Where(line => line.Block is Title or AuthorLine or Signature or Masthead).Select(line => (line.Block is Title ? AuthorOf(line.Text) : line.Text) + "\n"));
        if (named.Length == 0)
            return;
        foreach (var rank in Ranks)
        {
            List<string> own = [.. rank.Where(kind => NamesOf(named, kind))];
            if (own is not [var only])
                continue;
            foreach (var line in lines)
            {
                foreach (var match in Self.Matches(line.Text))
                {
                    var kind = match.Groups["kind"].Value;
                    if (kind != only && rank.Contains(kind, StringComparer.Ordinal))
                        findings.Add(Finding(line, match, only));
                }
            }
        }
    }

    // What stands behind 关于, or is visited, asked or helped, isn't the author.
    private static string AuthorOf(string title)
    {
        var own = title.Split("关于")[0];
        return Others.IsMatch(own) ? "" : own;
    }

    private Finding Finding(DocumentLine line, Match match, string own) =>
        line.About(
            Info,
            match.Index,
            match.Length,
            new LocalizedText($"单位是“{own}”，这里写“{match.Value}”", $"the unit is a {own}, here stands {match.Value}"),
            new LocalizedText($"改为“{match.Value[0]}{own}”，并核对这一段是不是抄来的", $"write {match.Value[0]}{own}, and see whether the passage was copied")) with
        {
            Fix = TextFix.At(line, match.Index, match.Length, $"{match.Value[0]}{own}", FixKind.Suggested),
        };

    // 临江区, 青山县; not 小区, 社区, 园区, 地区, 校区.
    private static bool NamesOf(string named, string kind) => kind switch
    {
        "区" => District.IsMatch(named),
        "县" => County.IsMatch(named),
        "乡" => Township.IsMatch(named),
        "镇" => Town.IsMatch(named),
        "村" => Village.IsMatch(named),
        _ => named.Contains(kind, StringComparison.Ordinal),
    };

    private static readonly BoundedPattern Others = new(OthersExpression);

    [GeneratedRegex("赴|学习|借鉴|支援|商请|考察|接待|对口|协助|帮扶|向|与|来[^，。]{0,4}[考调学]|[老山景园城]区", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OthersExpression();

    private static readonly BoundedPattern Self = new(SelfExpression);

    [GeneratedRegex("(?<=^|[，。；：、！？（“\\s在对为全])(?:我|本)(?<kind>县|区|旗|镇|乡|街道|村|社区)(?![里内]?(?:长|志|城|域|间|别|划|位|分|块|外|情|况|民|干部驻))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SelfExpression();

    private static readonly BoundedPattern District = new(DistrictExpression);

    [GeneratedRegex("[\\u4E00-\\u9FFFXＸ×](?<![社小园地校院景片库山灾辖库新发管牧林矿港厂街特专市郊城老])区(?!域|划|间|块|分|位|别|县)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DistrictExpression();

    private static readonly BoundedPattern County = new(CountyExpression);

    [GeneratedRegex("[\\u4E00-\\u9FFFXＸ×](?<![区市各全郡])县(?!域|级|区|市|城|乡)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CountyExpression();

    private static readonly BoundedPattern Township = new(TownshipExpression);

    [GeneratedRegex("[\\u4E00-\\u9FFFXＸ×](?<![城下回返老家他异故])乡(?!村|镇|土|亲|情|愁|音|贤)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TownshipExpression();

    private static readonly BoundedPattern Town = new(TownExpression);

    [GeneratedRegex("[\\u4E00-\\u9FFFXＸ×](?<![城乡重古小建坐冰村集])镇(?!区|域|静|定|压|痛|化|村)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TownExpression();

    private static readonly BoundedPattern Village = new(VillageExpression);

    [GeneratedRegex("[\\u4E00-\\u9FFFXＸ×](?<![乡农新驻城山渔牧])村(?!镇|庄|民|级|居|落|里|组)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex VillageExpression();
}
