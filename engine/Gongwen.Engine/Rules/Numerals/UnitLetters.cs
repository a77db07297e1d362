using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5214: a unit's letters in a wrong case: 5KM, 30Mpa.</summary>
internal sealed partial class UnitLetters() : PatternRule(Rule, "K", "M", "k", "C", "H")
{
    private static readonly RuleInfo Rule = new(
        "GW5214",
        Severity.Warning,
        new LocalizedText("计量单位的大小写不对", "A unit's letters in a wrong case"),
        new LocalizedText(
            "计量单位的字母有固定的大小写：km、kg、kW、MPa；也可以写汉字。",
            "The letters of units have their case: km, kg, kW, MPa; or write them in Chinese."))
    {
        Name = "unit-letters",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB 3100-1993"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    private static readonly Dictionary<string, string> Right = new(StringComparer.OrdinalIgnoreCase)
    {
        ["km"] = "km", ["kg"] = "kg", ["kw"] = "kW", ["kwh"] = "kWh", ["kv"] = "kV", ["kva"] = "kVA", ["mpa"] = "MPa", ["kpa"] = "kPa", ["mm"] = "mm", ["cm"] = "cm",
        ["hz"] = "Hz", ["khz"] = "kHz", ["mhz"] = "MHz", ["ghz"] = "GHz", ["km2"] = "km²", ["km²"] = "km²", ["kn"] = "kN",
    };

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var unit = match.Groups["unit"];
        return Replace(line, unit, Right[unit.Value], new LocalizedText($"计量单位“{unit.Value}”的大小写不对", $"the unit “{unit.Value}” has its letters in a wrong case"));
    }

    [GeneratedRegex(
        "(?<=(?<![A-Za-z])[0-9.] ?)(?<unit>KM|Km|KG|Kg|KW|Kw|kw|KWH|KWh|kwh|Kwh|kWH|KV|Kv|kv|KVA|kva|Kva|MPA|Mpa|mpa|KPA|Kpa|kpa|MM|CM|HZ|hz|KHZ|Khz|khz|MHZ|Mhz|mhz|GHZ|Ghz|ghz|KM2|KM²|Km²|KN)(?![A-Za-z0-9²])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
