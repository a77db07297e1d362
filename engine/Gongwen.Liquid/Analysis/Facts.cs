using System.Collections.Immutable;

namespace Gongwen.Liquid.Analysis;

/// <summary>Which paths are certain to be there when a condition holds and when it does not; and whether it always or never does.</summary>
internal sealed record Facts(ImmutableHashSet<string> WhenTrue, ImmutableHashSet<string> WhenFalse, bool? Constant)
{
    private static readonly ImmutableHashSet<string> Nothing = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public static Facts None { get; } = new(Nothing, Nothing, null);

    public static Facts Always(bool value) => None with { Constant = value };

    public static Facts Present(string? key, bool whenTrue)
    {
        if (key is null)
            return None;
        var paths = Nothing.Union(Prefixes(key));
        return whenTrue ? None with { WhenTrue = paths } : None with { WhenFalse = paths };
    }

    public Facts Turned() => new(WhenFalse, WhenTrue, !Constant);

    public Facts And(Facts rest) => new(
        WhenTrue.Union(rest.WhenTrue),
        WhenFalse.Intersect(WhenTrue.Union(rest.WhenFalse)),
        Constant == false || rest.Constant == false ? false : Constant == true ? rest.Constant : null);

    public Facts Or(Facts rest) => new(
        WhenTrue.Intersect(WhenFalse.Union(rest.WhenTrue)),
        WhenFalse.Union(rest.WhenFalse),
        Constant == true || rest.Constant == true ? true : Constant == false ? rest.Constant : null);

    // A path that is there has everything before it.
    public static IEnumerable<string> Prefixes(string key)
    {
        for (var end = key.Length; end > 0; end = key.AsSpan(0, end).LastIndexOfAny('.', '['))
            yield return key[..end];
    }
}
