using Gongwen.Contracts;

namespace Gongwen.Engine.Pipeline;

/// <summary>
/// Findings of a rule that another one makes needless: the same is said of a part of the very place. A value printed as it is has its words' own place, and where a filter
/// made text of it the place of the whole.
/// </summary>
internal static class CoveredFindings
{
    private const string OfRules = "GW5";

    /// <summary>The findings without them.</summary>
    public static FindingList LeftOut(FindingList findings)
    {
        var alike = new Dictionary<(string Rule, string Message), List<SourceLocation>>();
        foreach (var finding in findings)
        {
            if (!IsPlaced(finding, out var place))
                continue;
            if (!alike.TryGetValue((finding.RuleId, finding.Message.Chinese), out var places))
                alike.Add((finding.RuleId, finding.Message.Chinese), places = []);
            places.Add(place);
        }

        return alike.Count == 0 || !findings.Any(IsCovered) ? findings : findings.Changed(finding => IsCovered(finding) ? null : finding);

        bool IsCovered(Finding finding) =>
            IsPlaced(finding, out var place) && alike[(finding.RuleId, finding.Message.Chinese)] is { Count: > 1 } places && places.Exists(other => IsPartOf(other, place));
    }

    private static bool IsPlaced(Finding finding, out SourceLocation place)
    {
        place = finding.Location!;
        return finding.RuleId.StartsWith(OfRules, StringComparison.Ordinal) && finding.Location is { Line: > 0 };
    }

    private static bool IsPartOf(SourceLocation part, SourceLocation whole) =>
        part != whole && part.File == whole.File && part.Cell == whole.Cell
        && (part.Line, part.Column).CompareTo((whole.Line, whole.Column)) >= 0 && (part.EndLine, part.EndColumn).CompareTo((whole.EndLine, whole.EndColumn)) <= 0;
}
