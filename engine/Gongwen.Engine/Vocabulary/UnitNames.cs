using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>GW5702: a unit written by a name that is not used.</summary>
internal sealed class UnitNames(Roster roster) : IReportRule
{
    public static RuleInfo Rule { get; } = new(
        "GW5702",
        Severity.Warning,
        new LocalizedText("单位名称不规范", "A unit by another name"),
        new LocalizedText(
            "机关名称写全称或规范化简称。模板包的 roster.yaml 列出了这个单位怎样写。",
            "An organ is written by its full name or its settled short one. The roster.yaml of a pack says how."))
    {
        Name = "unit-names",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Unit, ""),
        Since = "0.1.0",
    };

    public RuleInfo Info => Rule;

    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var line in DocumentLine.Of(context.Document))
        {
            foreach (var hit in roster.UnitIndex.Find(line.Text, hit => !hit.Value.IsAlias || Counts(hit, line)).Where(hit => hit.Value.IsAlias))
                findings.Add(Finding(line, hit));
        }
    }

    private static bool Counts(TermHit<UnitForm> hit, DocumentLine line) =>
        !line.IsGap(hit.Start) && !TitleMarks.Enclose(line.Text, hit.Start) && hit.Value.Unit.Guards.Admits(line.Text, hit.Start, hit.Length);

    private Finding Finding(DocumentLine line, TermHit<UnitForm> hit)
    {
        var unit = hit.Value.Unit;
        var alias = line.Text.Substring(hit.Start, hit.Length);
        var shorter = unit.Short.Count > 0 ? new LocalizedText($"，或者简称“{string.Join("”“", unit.Short)}”", $", or {string.Join(", ", unit.Short)} for short") : new("", "");
        return line.About(
            Info,
            hit.Start,
            hit.Length,
            new($"“{alias}”应写“{unit.Name}”", $"“{alias}” is to be written “{unit.Name}”"),
            new($"写“{unit.Name}”{shorter.Chinese}", $"write {unit.Name}{shorter.English}")) with
        {
            Fix = TextFix.At(line, hit.Start, hit.Length, unit.Name) is { } fix ? fix with { Kind = FixKind.Unsafe } : null,
            Source = unit.Source,
        };
    }
}
