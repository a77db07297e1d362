using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Migrations;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Templates;

/// <summary>Holds what a genre's migrations leave behind against its schema: a key they write and no later step takes away must be one a report may have.</summary>
internal static class MigrationCheck
{
    /// <summary>Looks at all migrations in order, without data.</summary>
    public static void Run(Genre genre, FindingList findings)
    {
        var left = new Dictionary<string, (List<string?> Path, SourceLocation Place)>(StringComparer.Ordinal);
        foreach (var step in genre.Migrations.SelectMany(migration => migration.Steps))
        {
            switch (step)
            {
                case MigrationStep.Move move:
                    left.Remove(KeyOf([.. move.Site.Parts, .. move.From]));
                    Add(left, [.. move.Site.Parts, .. move.To], move.Place);
                    break;
                case MigrationStep.Default given:
                    Add(left, [.. given.Site.Parts, .. given.Keys], given.Place);
                    break;
                case MigrationStep.Remove removed:
                    left.Remove(KeyOf([.. removed.Site.Parts, .. removed.Keys]));
                    break;
            }
        }

        var root = new SchemaShape(genre.Schema);
        foreach (var (path, place) in left.Values)
            Check(root, path, place, findings);
    }

    private static void Add(Dictionary<string, (List<string?> Path, SourceLocation Place)> left, List<string?> path, SourceLocation place) => left[KeyOf(path)] = (path, place);

    private static string KeyOf(List<string?> path) => new MigrationPath(path).ToString();

    private static void Check(DataShape root, List<string?> path, SourceLocation place, FindingList findings)
    {
        var shape = root;
        foreach (var part in path)
        {
            var next = part is null ? shape.ItemAt(0) : shape.Member(part);
            if (next is not null)
            {
                shape = next;
                continue;
            }

            if (part is not null && !shape.IsOpen)
                findings.Add(MigrationFault.NoSuchKey(place, KeyOf(path), part, NearestKey.Find(part, shape.MemberNames)));
            return;
        }
    }
}
