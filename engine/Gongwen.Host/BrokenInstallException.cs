using Gongwen.Contracts;

namespace Gongwen.Host;

/// <summary>A part of the install itself is missing or damaged.</summary>
public sealed class BrokenInstallException(FindingList findings) : Exception("The install is damaged.")
{
    /// <summary>What is wrong with it.</summary>
    public FindingList Findings { get; } = findings;
}
