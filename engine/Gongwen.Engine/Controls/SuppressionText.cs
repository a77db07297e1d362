using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>Reads what a comment says behind "gw:". Marks may be full-width, as they are typed.</summary>
internal static partial class SuppressionText
{
    /// <summary>True for a comment that is addressed to the checks, well written or not.</summary>
    /// <param name="comment">What stands behind the comment's mark.</param>
    public static bool IsMeant(ReadOnlySpan<char> comment)
    {
        var rest = comment.TrimStart();
        return rest.StartsWith("gw", StringComparison.OrdinalIgnoreCase) && rest[2..].TrimStart() is [':' or '：', ..];
    }

    /// <summary>The rules and the reason; null when the comment has a fault, which is then a finding.</summary>
    /// <param name="comment">What stands behind the comment's mark.</param>
    /// <param name="place">The comment.</param>
    /// <param name="names">The rules there are.</param>
    /// <param name="findings">Gets the faults.</param>
    public static (IReadOnlyList<string> RuleIds, string Reason)? Read(string comment, SourceLocation place, RuleNames names, FindingList findings)
    {
        var match = Form().Match(comment);
        if (!match.Success)
        {
            findings.Add(SuppressionFault.NotUnderstood(place));
            return null;
        }

        var reason = match.Groups["reason"].Value.Trim();
        if (reason.Length == 0)
            findings.Add(SuppressionFault.NoReason(place));
        var ids = new List<string>();
        foreach (var written in match.Groups["rules"].Value.Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (RuleNames.IsFault(written))
                findings.Add(SuppressionFault.NoRule(place, written));
            else if (names.Find(written) is { } rule)
                ids.Add(rule.Id);
            else
                findings.Add(SuppressionFault.UnknownRule(place, written, names.Nearest(written)));
        }

        return reason.Length == 0 || ids.Count == 0 ? null : (ids.Distinct(StringComparer.Ordinal).ToList(), reason);
    }

    // gw: allow GW5304, doubled-marks -- 引用原文
    [GeneratedRegex(
        @"^\s{0,20}gw\s{0,20}[:：]\s{0,20}(?:allow|允许|放行)\s{1,20}(?<rules>[A-Za-z0-9-]{1,80}?(?:\s{0,20}[,，、]\s{0,20}[A-Za-z0-9-]{1,80}?){0,50})\s{0,20}(?:(?<=\s)--|——|$)(?<reason>.{0,500})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
