using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A report's data with the rows of its tables in it.</summary>
internal sealed class TableExpansion(DataNode data)
{
    // A list of more rows is checked and counted, but makes no document that prints them all.
    internal const int MostRows = 20_000;
    private const int MostPieces = 100_000;

    /// <summary>How many rows were read.</summary>
    public int Rows { get; set; }

    /// <summary>True when there are more than a document prints.</summary>
    public bool HasTooManyRows => Rows > MostRows;

    /// <summary>How many pieces a text may have that prints them.</summary>
    public int MostPiecesOfText => HasTooManyRows ? MostPieces : int.MaxValue;

    /// <summary>The data.</summary>
    public DataNode Data { get; set; } = data;

    /// <summary>What messages call the table files that were read.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Cells that are known to be at fault.</summary>
    public HashSet<SourceLocation> FaultyCells { get; } = [];

    /// <summary>Lists that could not be read, by their paths.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>Required keys that no column was found for, by the list's path.</summary>
    public List<(string List, IReadOnlyList<string> Keys)> Missing { get; } = [];

    /// <summary>Keys of the report itself that are known to be missing, by their paths.</summary>
    public IReadOnlySet<string> MissingKeys { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>True when what the schema says follows from what was said of a table.</summary>
    public bool Explains(Finding finding)
    {
        if (finding.Location is { } place && FaultyCells.Contains(place))
            return true;
        if (finding.Path is not { } path)
            return false;
        if (Unread.Contains(path))
            return true;
        return finding.RuleId == "GW2001" && (MissingKeys.Contains(path) || Missing.Exists(missing => path.StartsWith(missing.List + "[", StringComparison.Ordinal) && missing.Keys.Any(key => path.EndsWith("." + key, StringComparison.Ordinal))));
    }

    /// <summary>The findings without mends of tables: those are changed in the program they come from.</summary>
    public FindingList WithoutMends(FindingList findings) =>
        Files.Count == 0 ? findings : findings.Changed(finding => finding.Fix is { } fix && (Files.Contains(fix.Location.File) || fix.Location.Cell is not null) ? finding with { Fix = null } : finding);
}
