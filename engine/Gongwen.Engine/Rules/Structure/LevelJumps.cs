using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5407: （1） directly under 一、.</summary>
internal sealed class LevelJumps() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5407",
        Severity.Note,
        new LocalizedText("层次序号越级", "A level is skipped"),
        new LocalizedText(
            "“一、”下面用“（一）”，只有两层时可以用“1.”，不直接用“（1）”“①”。全文统一编号的（1）（2）除外。",
            "Under 一、 stands （一）, or 1. where there are two levels only, not （1） or ①; numbers that go through the whole text are left alone."))
    {
        Name = "level-jumps",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.3"),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var (above, last, isThrough) = (0, 0, false);
        var jumps = new List<TypedLabel>();
        foreach (var line in text.Lines)
        {
            if (line.Block is Attachment)
                (above, last) = (0, 0);
            if (line.Label is not { } label)
                continue;
            if (label.Level >= 4 && above == 1)
            {
                isThrough |= last > 0 && label.Number == last + 1;
                if (label.Number == 1)
                    jumps.Add(label);
            }

            if (label.Level == 4)
                last = label.Number;

            // Items of the same level stay under what stands above them.
            above = label.Level >= 4 && above == 1 ? 4 : label.Level;
        }

        if (isThrough)
            return;
        foreach (var label in jumps)
        {
            findings.Add(label.About(
                Info,
                0,
                label.Text.Length,
                new LocalizedText($"“一、”下面直接用了“{label.Text}”", $"{label.Text} stands directly under 一、"),
                new LocalizedText("改用“（一）”，只有两层时可以用“1.”", "write （一）, or 1. where there are two levels only")));
        }
    }
}
