using Gongwen.Contracts;

namespace Gongwen.Testing;

/// <summary>What a plugin does against the contract, collected so that all of it comes at once.</summary>
internal sealed class ContractFaults(bool english)
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> All => _faults;

    public bool English => english;

    public void Add(string chinese, string englishText)
    {
        var fault = english ? englishText : chinese;
        if (!_faults.Contains(fault, StringComparer.Ordinal))
            _faults.Add(fault);
    }

    /// <summary>Adds the errors among findings, each once.</summary>
    public void AddErrors(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Severity == Severity.Error))
            Add(FindingText.Of(finding, english: false), FindingText.Of(finding, english: true));
    }
}
