using System.Globalization;

namespace Gongwen.Contracts;

/// <summary>The options that were set for one rule. Immutable.</summary>
/// <param name="values">By name, as they were written; checked against the kinds before.</param>
public sealed class RuleOptions(IReadOnlyDictionary<string, string> values)
{
    /// <summary>Nothing set: every option has its default.</summary>
    public static RuleOptions Default { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>A flag.</summary>
    public bool Flag(RuleOption option) => TextOf(option) == "true";

    /// <summary>A number.</summary>
    public int Number(RuleOption option) => int.Parse(TextOf(option), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>A list of words.</summary>
    public IReadOnlyList<string> Words(RuleOption option) => TextOf(option).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string TextOf(RuleOption option) => values.TryGetValue(option.Name, out var value) ? value : option.Default;
}
