using Gongwen.Contracts;

namespace Gongwen.Engine.Pipeline;

/// <summary>The errors of steps 1 and 2, and in a draft the blanks, which explain what later steps would only say again.</summary>
internal sealed class DataFaults
{
    private readonly List<Finding> _errors;

    /// <summary>Takes the errors found so far.</summary>
    public DataFaults(FindingList findings) => _errors = [.. findings.Where(finding => finding.Severity == Severity.Error || finding.RuleId is "GW2001" or "GW2014" or "GW2015")];

    /// <summary>True when the data has faults.</summary>
    public bool Any => _errors.Count > 0;

    /// <summary>Where the templates' complaints about faulty data go.</summary>
    public FindingList Unheard { get; } = [];

    /// <summary>True when a fault of the data is the reason for a later finding: at the same value, inside it or right around it; and code that fails on faulty data is no news.</summary>
    public bool Explain(Finding finding) =>
        Any && (finding.RuleId.StartsWith("GW9", StringComparison.Ordinal) || _errors.Exists(error => IsNear(error, finding)));

    private static bool IsNear(Finding error, Finding finding)
    {
        if (error.Location is not null && error.Location == finding.Location)
            return true;
        return error.Path is { Length: > 0 } path && finding.Path is { Length: > 0 } other && (IsInside(other, path) || IsInside(path, other));
    }

    private static bool IsInside(string path, string around) =>
        path.StartsWith(around, StringComparison.Ordinal) && (path.Length == around.Length || path[around.Length] is '.' or '[');
}
