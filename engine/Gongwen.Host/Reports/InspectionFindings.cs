using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>What departs from the layout as findings, each called by its parameter and weighed by how binding that is.</summary>
public static class InspectionFindings
{
    /// <summary>One finding for each place that departs; empty without a report.</summary>
    public static IReadOnlyList<Finding> Of(string file, InspectionReport? report)
    {
        var findings = new List<Finding>();
        foreach (var item in report?.Items.Where(item => item.Verdict == Verdict.Departs) ?? [])
        {
            foreach (var place in item.Places)
            {
                var quoted = place.Excerpt.Length == 0 ? ("", "") : ($"“{place.Excerpt}”", $" '{place.Excerpt}'");
                findings.Add(new Finding(item.Name, SeverityOf(item.Strength), new(
                    $"{place.Where.Chinese}{quoted.Item1}：{item.Label.Chinese}是{place.Found.Chinese}，要求{item.Asked.Chinese}{Basis(item, english: false)}",
                    $"{place.Where.English}{quoted.Item2}: {item.Label.English} is {place.Found.English}, asked is {item.Asked.English}{Basis(item, english: true)}"))
                {
                    Location = SourceLocation.OfFile(file),
                    Text = place.Excerpt.Length == 0 ? null : place.Excerpt,
                });
            }
        }

        return findings;
    }

    /// <summary>How much a departure weighs.</summary>
    public static Severity SeverityOf(LayoutStrength strength) => strength switch
    {
        LayoutStrength.Required => Severity.Error,
        LayoutStrength.General or LayoutStrength.Recommended => Severity.Warning,
        _ => Severity.Note,
    };

    /// <summary>What people call a strength.</summary>
    public static string NameOf(LayoutStrength strength, UserLanguage language) => language.Pick(Name(strength));

    private static LocalizedText Name(LayoutStrength strength) => strength switch
    {
        LayoutStrength.Required => new("规定", "required"),
        LayoutStrength.General => new("一般", "general"),
        LayoutStrength.Recommended => new("推荐", "recommended"),
        LayoutStrength.Permitted => new("可以", "permitted"),
        _ => new("实务", "practice"),
    };

    private static string Basis(InspectionItem item, bool english)
    {
        var strength = Name(item.Strength);
        return english
            ? $" ({(item.Clause.Length == 0 ? "" : $"{item.Clause}, ")}{strength.English})"
            : $"（{(item.Clause.Length == 0 ? "" : $"{item.Clause}，")}{strength.Chinese}）";
    }
}
