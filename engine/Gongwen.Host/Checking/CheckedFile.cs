using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Files;

namespace Gongwen.Host.Checking;

/// <summary>What became of one file of a check.</summary>
/// <param name="File">The file.</param>
/// <param name="Findings">What is wrong; after mending, what is left.</param>
public sealed record CheckedFile(ReportFile File, FindingList Findings)
{
    /// <summary>What comments in the file let pass.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What was written, for people; null when nothing was.</summary>
    public LocalizedText? Said { get; init; }

    /// <summary>What mending would change; "" for nothing.</summary>
    public string Diff { get; init; } = "";

    /// <summary>The name findings give and the lines their places count in, where the file itself can't be shown line by line; null for a text file in UTF-8.</summary>
    public (string File, IReadOnlyList<string> Lines)? Lines { get; init; }
}
