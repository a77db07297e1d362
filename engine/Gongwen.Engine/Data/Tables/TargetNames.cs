using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>The names that lead to the values of a list's items.</summary>
internal sealed class TargetNames
{
    private const int Said = 0;
    private const int Whole = 1;
    private const int Bare = 2;
    private const int Synonym = 3;

    private readonly Dictionary<string, TableTarget>[] _levels = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <param name="targets">The values.</param>
    /// <param name="columns">What the report says of columns.</param>
    /// <param name="findings">Gets what of it can't be meant.</param>
    public TargetNames(IReadOnlyList<TableTarget> targets, IReadOnlyList<DataProperty> columns, FindingList findings)
    {
        Targets = targets;
        foreach (var target in targets)
        {
            // A key further in is called by the whole way, or by itself where nothing else is called so.
            var inside = target.Keys.Count == 1 || targets.Count(other => other.Key == target.Key) == 1;
            var around = target.Keys.SkipLast(1).ToList();
            string[] whole = [string.Concat(target.Keys), string.Concat(around) + target.Title, target.Path, string.Join('.', around.Append(target.Title))];
            foreach (var name in inside ? [target.Title, target.Key, .. whole] : whole)
            {
                Add(Whole, HeaderLabel.Exact(name), target);
                Add(Bare, HeaderLabel.Bare(name), target);
            }

            foreach (var synonym in target.Schema.FindSynonyms())
            {
                Add(Synonym, HeaderLabel.Exact(synonym), target);
                Add(Synonym, HeaderLabel.Bare(synonym), target);
            }
        }

        foreach (var column in columns)
        {
            if (Named(column.Key) is not { } target)
                findings.Add(TableSchemaFault.WrongMapping(column, $"没有“{column.Key}”这一项", $"there is no '{column.Key}'", Schemas.NearestKey.Find(column.Key, targets.Select(other => other.Key)) is { } near ? new($"是不是要写“{near}”？", $"did you mean '{near}'?") : new($"可以写：{TableFault.Listed([.. targets.Select(other => other.Path)], "、")}", $"allowed: {TableFault.Listed([.. targets.Select(other => other.Path)], ", ")}")));
            else if (column.Value.Kind is not (DataKind.Text or DataKind.Number) || column.Value.IsBlank)
                findings.Add(TableSchemaFault.WrongMapping(column, $"“{column.Key}”后面要写表里的列名", $"the name of a column must stand behind '{column.Key}'", null));
            else
                Mapped.Add((column, target));
        }

        foreach (var (column, target) in Mapped)
            Add(Said, HeaderLabel.Exact(column.Value.Text), target);
    }

    /// <summary>The values.</summary>
    public IReadOnlyList<TableTarget> Targets { get; }

    /// <summary>What the report says of columns, as far as the keys are known.</summary>
    public List<(DataProperty Said, TableTarget Target)> Mapped { get; } = [];

    /// <summary>How many levels there are; what tells more comes first.</summary>
    public int Levels => _levels.Length;

    /// <summary>The value a label leads to at a level; null for none. What the report says of a value's column is all that counts for it.</summary>
    public TableTarget? Find(int level, string label) =>
        _levels[level].TryGetValue(label, out var target) && (level == Said || !Mapped.Exists(mapped => ReferenceEquals(mapped.Target, target))) ? target : null;

    private TableTarget? Named(string key)
    {
        var label = HeaderLabel.Exact(key);
        return Targets.FirstOrDefault(target => target.Path == key || target.Key == key) ?? Targets.FirstOrDefault(target => HeaderLabel.Exact(target.Title) == label);
    }

    private void Add(int level, string label, TableTarget target)
    {
        if (label.Length > 0)
            _levels[level].TryAdd(label, target);
    }
}
