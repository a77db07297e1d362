namespace Gongwen.Contracts;

/// <summary>Something an organisation may set about a rule in gongwen.yaml or the checks.yaml of a pack.</summary>
/// <param name="Name">Kebab case, e.g. longest.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Default">As it would be written: "true", "120"; words parted by spaces, "" for none.</param>
/// <param name="Description">What it changes.</param>
public sealed record RuleOption(string Name, RuleOptionKind Kind, string Default, LocalizedText Description)
{
    /// <summary>The least number allowed; 0 when not said.</summary>
    public int Minimum { get; init; }

    /// <summary>The greatest number allowed; a million when not said.</summary>
    public int Maximum { get; init; } = 1_000_000;
}
