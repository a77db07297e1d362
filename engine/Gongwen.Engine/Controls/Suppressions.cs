using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>The comments of one report that let findings pass, and which of them did. For one run.</summary>
/// <param name="file">The report, as findings call it.</param>
/// <param name="all">In the order of the file.</param>
internal sealed class Suppressions(string file, IReadOnlyList<Suppression> all)
{
    private readonly HashSet<(Suppression, string)> _used = [];
    private readonly HashSet<(string, SourceLocation?, string)> _seen = [];
    private readonly List<SuppressedFinding> _passed = [];

    /// <summary>A report without any.</summary>
    public static Suppressions None { get; } = new("", []);

    /// <summary>The report, as findings call it.</summary>
    public string File => file;

    /// <summary>What passed, each once.</summary>
    public IReadOnlyList<SuppressedFinding> Passed => _passed;

    /// <summary>The findings that stay.</summary>
    public FindingList Heard(FindingList findings) => all.Count == 0 ? findings : findings.Changed(finding => Passes(finding) ? null : finding);

    /// <summary>A finding for each rule that a comment names and that found nothing there.</summary>
    /// <param name="isAsked">Whether a rule was asked at all.</param>
    public IEnumerable<Finding> Unused(Func<string, bool> isAsked) =>
        from suppression in all
        from id in suppression.RuleIds
        where !_used.Contains((suppression, id)) && isAsked(id)
        select SuppressionFault.Unused(suppression, id);

    private bool Passes(Finding finding)
    {
        if (finding.Location is not { Line: > 0 } place || place.File != file)
            return false;
        var passes = false;
        foreach (var suppression in all)
        {
            if (place.Line < suppression.FirstLine || place.Line > suppression.LastLine || !suppression.RuleIds.Contains(finding.RuleId, StringComparer.Ordinal))
                continue;
            _used.Add((suppression, finding.RuleId));
            if (!passes && _seen.Add((finding.RuleId, finding.Location, finding.Message.Chinese)))
                _passed.Add(new SuppressedFinding(finding, suppression.Reason));
            passes = true;
        }

        return passes;
    }
}
