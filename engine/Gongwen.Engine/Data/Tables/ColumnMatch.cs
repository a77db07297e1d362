namespace Gongwen.Engine.Data.Tables;

/// <summary>Which column fills which value.</summary>
internal sealed class ColumnMatch
{
    private readonly Dictionary<TableTarget, (HeaderColumn Column, int Level)> _columns = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _used = [];

    /// <summary>Two columns that are named alike for one value.</summary>
    public List<(TableTarget Target, HeaderColumn First, HeaderColumn Second)> Conflicts { get; } = [];

    /// <summary>How many values a column was found for.</summary>
    public int Count => _columns.Count;

    /// <summary>The column of a value; null when there is none.</summary>
    public HeaderColumn? Of(TableTarget target) => _columns.TryGetValue(target, out var found) ? found.Column : null;

    /// <summary>True when the column fills a value.</summary>
    public bool IsUsed(int column) => _used.Contains(column);

    /// <summary>Finds for each value the column that is named like it. A title tells before a synonym, a whole name before one without its unit.</summary>
    public static ColumnMatch Of(IReadOnlyList<HeaderColumn> columns, TargetNames names)
    {
        var match = new ColumnMatch();
        for (var level = 0; level < names.Levels; level++)
        {
            foreach (var column in columns.Where(column => !match._used.Contains(column.Column)))
            {
                foreach (var label in column.Labels)
                {
                    if (names.Find(level, label) is not { } target || !match.Take(target, column, level))
                        continue;
                    break;
                }
            }
        }

        return match;
    }

    private bool Take(TableTarget target, HeaderColumn column, int level)
    {
        if (_columns.TryAdd(target, (column, level)))
            return _used.Add(column.Column);
        if (_columns[target].Level == level && _columns[target].Column.Column != column.Column && !Conflicts.Exists(conflict => ReferenceEquals(conflict.Second, column)))
            Conflicts.Add((target, _columns[target].Column, column));
        return false;
    }
}
