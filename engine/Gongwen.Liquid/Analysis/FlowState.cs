using System.Collections.Immutable;

namespace Gongwen.Liquid.Analysis;

/// <summary>What is known at one point of a template: variables, and which paths are certain to be there.</summary>
internal sealed record FlowState(
    ImmutableDictionary<string, Binding> Locals,
    ImmutableDictionary<string, Binding> Assigned,
    ImmutableHashSet<string> Counters,
    ImmutableHashSet<string> Present,
    bool IsDead)
{
    public static FlowState Empty { get; } = new(
        ImmutableDictionary.Create<string, Binding>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, Binding>(StringComparer.Ordinal),
        ImmutableHashSet.Create<string>(StringComparer.Ordinal),
        ImmutableHashSet.Create<string>(StringComparer.Ordinal),
        IsDead: false);

    public Binding? Find(string name)
    {
        if (Locals.TryGetValue(name, out var local))
            return local;
        if (Assigned.TryGetValue(name, out var assigned))
            return assigned;
        return Counters.Contains(name) ? Binding.Of($"#counter {name}", LiquidType.Integer) : null;
    }

    public FlowState With(IEnumerable<string> present) => this with { Present = Present.Union(present) };

    // What is known where two ways meet. A variable that only one of them set may be absent, or what the data has under its name.
    public static FlowState Merge(FlowState first, FlowState second, Func<string, Binding?> inData)
    {
        if (first.IsDead || ReferenceEquals(first, second))
            return second;
        if (second.IsDead)
            return first;
        var assigned = first.Assigned;
        foreach (var (name, binding) in second.Assigned)
            assigned = assigned.SetItem(name, first.Assigned.TryGetValue(name, out var other) ? other.Merge(binding) : MaybeSet(name, binding, inData));
        foreach (var (name, binding) in first.Assigned)
        {
            if (!second.Assigned.ContainsKey(name))
                assigned = assigned.SetItem(name, MaybeSet(name, binding, inData));
        }

        return first with
        {
            Assigned = assigned,
            Counters = first.Counters.Union(second.Counters),
            Present = first.Present.Intersect(second.Present),
        };
    }

    private static Binding MaybeSet(string name, Binding binding, Func<string, Binding?> inData)
    {
        if (inData(name) is { } data)
            return binding.Merge(data);
        return binding with { Key = binding.Key + "?", Type = binding.Type.OrNil() };
    }
}
