using System.Globalization;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Tests.Conventions;

/// <summary>Findings as lines of a test's expected file: the whole message, its place, hint and trace.</summary>
internal static class FindingText
{
    public static string Of(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.RuleId} {finding.Severity.ToString().ToLowerInvariant()} {finding.Location}");
            if (finding.Path is { Length: > 0 } path)
                text.Append(CultureInfo.InvariantCulture, $" ({path})");
            text.Append(CultureInfo.InvariantCulture, $": {finding.Message.Chinese}\n");
            if (finding.Hint is { } hint)
                text.Append(CultureInfo.InvariantCulture, $"  提示：{hint.Chinese}\n");
            foreach (var place in finding.Trace)
                text.Append(CultureInfo.InvariantCulture, $"  经由 {place}\n");
        }

        return text.ToString();
    }
}
