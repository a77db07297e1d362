namespace Gongwen.Host.Files;

/// <summary>A data file to work on.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="ShownAs">As the user gave it, for messages.</param>
/// <param name="RelativeFolder">Below the folder the user named; "" for a file named itself.</param>
public sealed record ReportFile(string Path, string ShownAs, string RelativeFolder);
