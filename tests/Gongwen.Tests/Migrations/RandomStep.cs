namespace Gongwen.Tests.Migrations;

/// <summary>A random step, as YAML and as what it does to dictionaries, lists and texts: written anew for the test, so that it can disagree with the engine.</summary>
internal sealed class RandomStep
{
    private static readonly string[] Keys = ["甲", "乙", "丙", "丁", "戊"];

    private readonly List<string?> _site = [];
    private readonly List<string> _from;
    private readonly List<string> _to;
    private readonly int _kind;

    public RandomStep(Random random)
    {
        for (var lists = random.Next(3); lists > 0 && random.Next(2) == 0; lists--)
            _site.AddRange([Keys[random.Next(4)], null]);
        _from = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Keys[random.Next(4)])];
        _to = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Keys[random.Next(5)])];
        _kind = random.Next(6);
        // A way to itself is a fault of the step.
        if (_from.SequenceEqual(_to))
            _to.Add("戊");
    }

    public string Yaml => _kind switch
    {
        0 => $"  - {{ remove: \"{Path(_from)}\", reason: 不用 }}\n",
        1 => $"  - {{ default: \"{Path(_to)}\", value: {{ 己: [新, 值] }} }}\n",
        2 => $"  - {{ rename: {_from[0]}, to: {(_from[0] == _to[0] ? "戊" : _to[0])}{(_site.Count > 0 ? $", in: \"{Path([])}\"" : "")} }}\n",
        _ => $"  - {{ move: \"{Path(_from)}\", to: \"{Path(_to)}\" }}\n",
    };

    /// <summary>Does the step; false when something is in the way.</summary>
    public bool Apply(object data) => Apply(data, 0);

    private bool Apply(object data, int at)
    {
        if (at == _site.Count)
            return data is not Dictionary<string, object> site || Do(site);
        if (_site[at] is { } key)
            return data is not Dictionary<string, object> owner || !owner.TryGetValue(key, out var child) || Apply(child, at + 1);
        return data is not List<object> items || items.Aggregate(true, (well, item) => Apply(item, at + 1) && well);
    }

    private bool Do(Dictionary<string, object> site) => _kind switch
    {
        0 => Taken(site, _from) is null || Without(site, _from),
        1 => AddDefault(site),
        2 => Move(site, [_from[0]], [_from[0] == _to[0] ? "戊" : _to[0]]),
        _ => Move(site, _from, _to),
    };

    private bool AddDefault(Dictionary<string, object> site)
    {
        object? owner = _to.Count == 1 ? site : Taken(site, _to[..^1]);
        if (owner is Dictionary<string, object> found)
            found.TryAdd(_to[^1], new Dictionary<string, object>(StringComparer.Ordinal) { ["己"] = new List<object> { "新", "值" } });
        return true;
    }

    private static bool Move(Dictionary<string, object> site, List<string> from, List<string> to)
    {
        if (Taken(site, from) is not { } value)
            return true;
        Without(site, from);
        var owner = site;
        foreach (var key in to[..^1])
        {
            if (!owner.TryGetValue(key, out var next))
                owner[key] = next = new Dictionary<string, object>(StringComparer.Ordinal);
            if (next is not Dictionary<string, object> inner)
                return false;
            owner = inner;
        }

        // Every value of a random report is its own: none is there already.
        return owner.TryAdd(to[^1], value);
    }

    private static object? Taken(object data, IEnumerable<string> way)
    {
        foreach (var key in way)
        {
            if (data is not Dictionary<string, object> owner || !owner.TryGetValue(key, out var next))
                return null;
            data = next;
        }

        return data;
    }

    private static bool Without(Dictionary<string, object> owner, List<string> way)
    {
        if (way.Count > 1)
        {
            var inner = (Dictionary<string, object>)owner[way[0]];
            Without(inner, way[1..]);
            if (inner.Count > 0)
                return true;
        }

        owner.Remove(way[0]);
        return true;
    }

    private string Path(IEnumerable<string> keys)
    {
        var text = "";
        foreach (var part in _site.Concat(keys))
            text += part is null ? "[]" : text.Length == 0 ? part : $".{part}";
        return text;
    }
}
