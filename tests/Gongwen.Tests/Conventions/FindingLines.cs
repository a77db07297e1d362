using System.Globalization;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Tests.Conventions;

/// <summary>Findings as lines a test can compare: place, rule and message in both languages, then the hint.</summary>
internal static class FindingLines
{
    public static string Of(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Location} {finding.RuleId} {finding.Severity}: {finding.Message.Chinese} / {finding.Message.English}\n");
            if (finding.Hint is { } hint)
                text.Append(CultureInfo.InvariantCulture, $"    {hint.Chinese} / {hint.English}\n");
        }

        return text.ToString();
    }
}
