using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5512: a title of one unit and the signature of another.</summary>
internal sealed partial class SignatureUnits() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5512",
        Severity.Warning,
        new LocalizedText("署名和标题里的单位不一致", "The signature isn't of the unit the title names"),
        new LocalizedText("标题写明的发文机关和署名应是同一单位；套用旧稿时常漏改一处。", "The organ in the title and the one that signs are the same; one of them is often left from an older paper."))
    {
        Name = "signature-unit",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.1, 7.3.5"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        if (TitleKind.Line(text) is not { } title || Unit.Match(title.Text) is not { Success: true } match)
            return;
        var unit = match.Groups["unit"];
        List<DocumentLine> names = [];
        foreach (var signature in text.Document.Blocks.OfType<Signature>())
            names.AddRange(text.LinesOf(signature).Skip(signature.Offices.Count).Take(signature.Names.Count).Where(line => Signed.IsMatch(line.Text) && !line.IsGap(0)));
        if (names is not [var name] || IsWithin(name.Text.Trim(), unit.Value) || IsWithin(unit.Value, name.Text.Trim()))
            return;
        var finding = name.About(Info, 0, name.Text.Length, new LocalizedText($"署名“{name.Text.Trim()}”，标题里是“{unit.Value}”", $"{name.Text.Trim()} signs what the title says is of {unit.Value}"), new LocalizedText("核对是哪个单位发文", "check which unit it comes from"));
        findings.Add(title.Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText("标题", "the title"))] } : finding);
    }

    // A short form holds the characters of the long one in their order: 青山县政府, 青山县人民政府.
    private static bool IsWithin(string shorter, string longer)
    {
        var at = 0;
        foreach (var character in longer)
        {
            if (at < shorter.Length && shorter[at] == character)
                at++;
        }

        return at == shorter.Length;
    }

    // 甲局转发乙局关于… has two units; so has 甲局 乙局关于….
    private static readonly BoundedPattern Unit = new(UnitExpression);

    [GeneratedRegex("^(?<unit>(?:(?!转发|批转|印发|[ \\u3000\\n]).){4,30}?(?:政府|委员会|办公室|局|厅|院|公司|中心|学校|大学|镇委|乡委|区委|县委|市委|党组|党委|支部))\\n?关于", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UnitExpression();

    private static readonly BoundedPattern Signed = new(SignedExpression);

    [GeneratedRegex("^[^ \\u3000\\n]{4,30}(?:政府|委员会|办公室|局|厅|院|公司|中心|学校|大学|县委|市委|镇委|乡委|区委|党组|党委|支部)[ \\u3000]{0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SignedExpression();
}
