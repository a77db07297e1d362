using Gongwen.Contracts;

namespace Gongwen.Engine.Migrations;

/// <summary>One change of a report's data. It is done at every site: the root, or every item of a list that the path leads to.</summary>
/// <param name="Site">Where it is done.</param>
/// <param name="Place">Where the step stands in the migration's file.</param>
internal abstract record MigrationStep(MigrationPath Site, SourceLocation Place)
{
    /// <summary>A value gets another key or another place below the same site. Renaming is the case in which only the key changes.</summary>
    public sealed record Move(MigrationPath Site, IReadOnlyList<string> From, IReadOnlyList<string> To, SourceLocation Place) : MigrationStep(Site, Place)
    {
        /// <summary>True when the value stays in its object.</summary>
        public bool IsRename => From.Count == To.Count && From.Take(From.Count - 1).SequenceEqual(To.Take(To.Count - 1), StringComparer.Ordinal);
    }

    /// <summary>A key that is absent gets a value, where the object it belongs to is there.</summary>
    public sealed record Default(MigrationPath Site, IReadOnlyList<string> Keys, DataNode Value, SourceLocation Place) : MigrationStep(Site, Place);

    /// <summary>A key goes; its text stays as a comment.</summary>
    public sealed record Remove(MigrationPath Site, IReadOnlyList<string> Keys, string Reason, SourceLocation Place) : MigrationStep(Site, Place);

    /// <summary>Values are written otherwise; here the site is the value itself.</summary>
    public sealed record Map(MigrationPath Site, IReadOnlyDictionary<string, DataNode> Values, SourceLocation Place) : MigrationStep(Site, Place);
}
