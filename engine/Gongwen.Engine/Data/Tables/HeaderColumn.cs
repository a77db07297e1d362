namespace Gongwen.Engine.Data.Tables;

/// <summary>A column with a name above it.</summary>
/// <param name="Column">Which, from 1.</param>
/// <param name="Name">Its name as messages show it; of two rows both, e.g. 责任/单位.</param>
/// <param name="Labels">What it may be compared by, the fullest first.</param>
/// <param name="Row">The row of its lowest name.</param>
internal sealed record HeaderColumn(int Column, string Name, IReadOnlyList<string> Labels, int Row)
{
    /// <summary>True when a person may mean it by the name.</summary>
    public bool IsCalled(string name) => HeaderLabel.Exact(name) is { Length: > 0 } label && (Labels.Contains(label, StringComparer.Ordinal) || HeaderLabel.Exact(Name) == label);
}
