using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5806: one unit written in two ways: 12公里, 8km.</summary>
internal sealed partial class UnitSpellings() : GatheringRule(Rule, "公里", "千米", "km", "KM", "Km", "平方米", "㎡", "m²", "m2", "立方米", "m³", "m3", "公斤", "千克", "kg", "KG", "Kg", "千瓦", "kW", "KW", "千伏", "kV", "KV")
{
    private static readonly RuleInfo Rule = new(
        "GW5806",
        Severity.Note,
        new LocalizedText("同一计量单位两种写法", "One unit written in two ways"),
        new LocalizedText("同一个计量单位全文用一种写法。", "A unit of measure is written in one way throughout."))
    {
        Name = "unit-spellings",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        var first = new Dictionary<string, (string Written, DocumentLine Line)>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Kind == LineKind.Body))
        {
            foreach (var match in Unit.Matches(line.Text))
            {
                var written = match.Groups["unit"];
                var unit = match.Groups.Keys.First(key => key.Length == 1 && char.IsLetter(key[0]) && match.Groups[key].Success);
                if (first.TryAdd(unit, (written.Value, line)) || first[unit].Written == written.Value || !told.Add(unit))
                    continue;
                var (other, where) = first[unit];
                var finding = line.About(
                    Info,
                    written.Index,
                    written.Length,
                    new LocalizedText($"这里写“{written.Value}”，前面写“{other}”", $"{written.Value} here and {other} before"),
                    new LocalizedText("统一成一种写法", "write it in one way"));
                findings.Add(where.Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText($"这里写“{other}”", $"{other} here"))] } : finding);
            }
        }
    }

    private static readonly BoundedPattern Unit = new(UnitExpression);

    [GeneratedRegex(
        "(?<=[0-9万亿余多])(?<unit>(?<a>公里|千米|km|KM|Km)(?![²2/／小])|(?<b>平方公里|平方千米|km²|km2)|(?<c>平方米|㎡|m²|m2)|(?<d>立方米|m³|m3)|(?<e>公斤|千克|kg|KG|Kg)|(?<f>千瓦时|kWh|KWH|KWh|kW·h)|(?<g>千瓦(?!时)|kW(?![h·])|KW(?![hH]))|(?<h>千伏(?!安)|kV(?!A)|KV(?!A)))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UnitExpression();
}
