using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Testing;

/// <summary>Findings as lines of a message: place, rule, what is wrong, what to do.</summary>
internal static class FindingText
{
    public static string Of(IEnumerable<Finding> findings, bool english)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
            text.Append("  ").Append(Of(finding, english)).Append('\n');
        return text.ToString();
    }

    public static string Of(Finding finding, bool english)
    {
        var place = finding.Location is { } location ? $"{location}: " : "";
        var hint = finding.Hint is { } what ? $" → {Pick(what, english)}" : "";
        return $"{place}{finding.RuleId} {Pick(finding.Message, english)}{hint}";
    }

    private static string Pick(LocalizedText text, bool english) => english ? text.English : text.Chinese;
}
