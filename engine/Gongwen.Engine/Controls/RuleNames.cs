using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Controls;

/// <summary>Finds rules by what people call them: the id in any case, or the name. Immutable.</summary>
/// <param name="rules">The rules there are; the first of two with one id counts.</param>
internal sealed class RuleNames(IReadOnlyList<RuleInfo> rules)
{
    private const int LongestId = 10;

    private readonly Dictionary<string, RuleInfo> _byWord = ByWord(rules);

    /// <summary>The rule of an id or name; null when there is none.</summary>
    public RuleInfo? Find(string written) => _byWord.GetValueOrDefault(written);

    /// <summary>The name or id that was most likely meant; null when nothing is near. One number is as near to a number as another.</summary>
    public string? Nearest(string written) =>
        written.AsSpan().ContainsAnyInRange('0', '9') && written.Length <= LongestId ? null : NearestKey.Find(written, rules.SelectMany(rule => new[] { rule.Id, rule.Name }).Where(word => word.Length > 0));

    /// <summary>True for a code of the engine that is no rule's: the data, the templates, packs or plugins are at fault then, and that can't be set aside.</summary>
    public static bool IsFault(string written) =>
        written is ['G' or 'g', 'W' or 'w', >= '0' and <= '9', ..] && written[2] != '5' && written.Length == 6 && written.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Dictionary<string, RuleInfo> ByWord(IReadOnlyList<RuleInfo> rules)
    {
        var byWord = new Dictionary<string, RuleInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            byWord.TryAdd(rule.Id, rule);
            if (rule.Name.Length > 0)
                byWord.TryAdd(rule.Name, rule);
        }

        return byWord;
    }
}
