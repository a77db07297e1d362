using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Facts;

/// <summary>A path of keys as facts.yaml writes it: 活动台账, 基本情况.指标.</summary>
internal static class FactPath
{
    /// <summary>The value a path leads to; null when it leads nowhere.</summary>
    public static DataNode? Find(DataNode root, string path)
    {
        DataNode? node = root;
        foreach (var key in path.Split('.'))
            node = node?[key];
        return node;
    }

    /// <summary>Every schema that describes the value a path leads to, lists on the way gone into.</summary>
    public static IReadOnlySet<Schema> FindAll(Schema root, string path)
    {
        HashSet<Schema> at = new(ReferenceEqualityComparer.Instance) { root };
        foreach (var key in path.Split('.'))
        {
            HashSet<Schema> around = new(ReferenceEqualityComparer.Instance);
            var waiting = new Stack<Schema>(at);
            while (waiting.TryPop(out var schema))
            {
                if (!around.Add(schema))
                    continue;
                foreach (var part in schema.Items is { } items ? schema.InPlace.Append(items) : schema.InPlace)
                    waiting.Push(part);
            }

            // Loops: searches over pairs would be compiled anew in every run of the program.
            at = new(ReferenceEqualityComparer.Instance);
            foreach (var schema in around)
            {
                foreach (var property in schema.Properties)
                {
                    if (property.Key == key)
                        at.Add(property.Value);
                }
            }
        }

        return at;
    }

    /// <summary>What schemas say of the value a path leads to; null when none names it. <paramref name="throughLists"/>: lists on the way are gone into, and one at the end as well.</summary>
    /// <param name="root">The schema of a report.</param>
    /// <param name="path">The path.</param>
    /// <param name="throughLists">True to go into lists.</param>
    /// <param name="known">The names at the step that fails.</param>
    public static Schema? Find(Schema root, string path, bool throughLists, out IReadOnlyList<string> known)
    {
        var schema = root;
        known = [];
        foreach (var key in path.Split('.'))
        {
            var closure = schema.Closure;
            for (var depth = 0; throughLists && closure.Property(key) is null && closure.Items is { } items && depth < 8; depth++)
                closure = items.Closure;
            known = closure.Keys;
            if (closure.Property(key) is not { } next)
                return null;
            schema = next;
        }

        return schema;
    }
}
