using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>GW5703: a unit that was no more on the day of the document.</summary>
internal sealed class FormerUnits(Roster roster) : IReportRule
{
    // Told as what it was: 原临江区商业局, 临江区商业局更名为…
    private static readonly WordGuards Told = new([], ["更名", "改名", "改称", "改组", "合并", "并入", "撤销", "划转", "（现", "（今"], ["原", "前", "由", "将", "把"], [], []);

    public static RuleInfo Rule { get; } = new(
        "GW5703",
        Severity.Warning,
        new LocalizedText("单位已经撤销或更名", "A unit that is no more"),
        new LocalizedText(
            "成文时单位已不用这个名称。写现在的名称；说的是过去的事，前面加“原”。",
            "The unit no longer had that name on the day of the document. Write today's name, or put 原 before the old one."))
    {
        Name = "former-units",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Unit, ""),
        Since = "0.1.0",
    };

    public RuleInfo Info => Rule;

    public void Check(ReportContext context, FindingList findings)
    {
        if (DocumentDate.Of(context) is not { } day)
            return;
        foreach (var line in DocumentLine.Of(context.Document).Where(line => !EarlierTimes.AreToldIn(line.Text, day)))
        {
            foreach (var hit in roster.UnitIndex.Find(line.Text, _ => true))
            {
                if (!hit.Value.IsAlias && IsFormer(line.Text.AsSpan(hit.Start, hit.Length), hit.Value.Unit, day) && Counts(hit, line))
                    findings.Add(Finding(line, hit));
            }
        }
    }

    private static bool Counts(TermHit<UnitForm> hit, DocumentLine line) =>
        !line.IsGap(hit.Start) && !TitleMarks.Enclose(line.Text, hit.Start) && Told.Admits(line.Text, hit.Start, hit.Length)
        && hit.Value.Unit.Guards.Admits(line.Text, hit.Start, hit.Length);

    // A unit of today may have the same name or short name.
    private bool IsFormer(ReadOnlySpan<char> written, Unit unit, DateOnly day)
    {
        if (!unit.Validity.IsOver(day))
            return false;
        foreach (var other in roster.Units)
        {
            if (!other.Validity.IsOver(day) && (written.SequenceEqual(other.Name) || other.Short.Contains(written.ToString(), StringComparer.Ordinal)))
                return false;
        }

        return true;
    }

    private Finding Finding(DocumentLine line, TermHit<UnitForm> hit)
    {
        var unit = hit.Value.Unit;
        var until = unit.Validity.Until!.Value;
        var now = SuccessorOf(unit);
        return line.About(
            Info,
            hit.Start,
            hit.Length,
            new($"“{line.Text.Substring(hit.Start, hit.Length)}”用到{until.Year}年{until.Month}月{until.Day}日为止", $"“{line.Text.Substring(hit.Start, hit.Length)}” was in use until {until:yyyy-MM-dd}"),
            now is null
                ? new("写现在的单位；说的是过去的事，前面加“原”", "write today's unit, or put 原 before the name")
                : new($"现在写“{now}”；说的是过去的事，前面加“原”", $"today it is “{now}”; put 原 before the name when it is about the past")) with
        {
            Fix = now is not null && TextFix.At(line, hit.Start, hit.Length, now) is { } fix ? fix with { Kind = FixKind.Unsafe } : null,
            Source = unit.Source,
        };
    }

    // The last of the units that came one after the other; a circle ends where it closes.
    private string? SuccessorOf(Unit unit)
    {
        var seen = new HashSet<Unit> { unit };
        var last = unit;
        while (last.Successor is { } name && roster.UnitOf(name) is { } next && seen.Add(next))
            last = next;
        return last == unit ? unit.Successor : last.Name;
    }
}
