using Gongwen.Contracts;

namespace Gongwen.Host.Reports;

/// <summary>Prints findings in one of the formats of --format.</summary>
public interface IFindingsFormat
{
    /// <summary>Prints all findings of a run at once.</summary>
    void Write(FindingsRun run, TextWriter output);

    /// <summary>Prints findings of which nothing more is known.</summary>
    void Write(IReadOnlyList<Finding> findings, TextWriter output) => Write(new FindingsRun(findings), output);
}
