namespace Gongwen.Conformance.Checks;

/// <summary>A change --fix would make unasked, and how often.</summary>
internal sealed record SafeFix(string RuleId, string Before, string After, int Count, string First)
{
    /// <summary>The changes among some findings, in the order of rule and first place.</summary>
    public static IReadOnlyList<SafeFix> Of(IEnumerable<MeasuredFinding> findings) =>
    [
        .. findings
            .Where(finding => finding.Finding.Fix is { Safe: true })
            .GroupBy(finding => (finding.Rule.Id, Before: BeforeOf(finding), finding.Finding.Fix!.Replacement))
            .Select(same => new SafeFix(same.Key.Id, same.Key.Before, same.Key.Replacement, same.Count(), same.First().Finding.Location!.ToString()))
            .OrderBy(fix => fix.RuleId, StringComparer.Ordinal),
    ];

    public override string ToString() => $"{Before} → {(After.Length > 0 ? After : "(nothing)")}{(Count > 1 ? $" ×{Count}" : "")}";

    private static string BeforeOf(MeasuredFinding finding)
    {
        var place = finding.Finding.Fix!.Location;
        return place.Line == place.EndLine ? finding.Text.Lines[place.Line - 1][(place.Column - 1)..(place.EndColumn - 1)] : "(several lines)";
    }
}
