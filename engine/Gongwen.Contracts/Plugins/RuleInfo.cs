namespace Gongwen.Contracts;

/// <summary>What a rule is, for lists and pages.</summary>
/// <param name="Id">GW and four digits; built-in rules have a page docs/rules/GWnnnn.md. Plugins outside the project use letters of their own, which don't begin with GW, and four digits.</param>
/// <param name="Severity">The severity its findings have unless the rule says otherwise.</param>
/// <param name="Title">What it looks for, in a few words.</param>
/// <param name="Description">Why, and what to do about it.</param>
public sealed record RuleInfo(string Id, Severity Severity, LocalizedText Title, LocalizedText Description)
{
    /// <summary>The name in kebab case, e.g. doubled-marks; "" for none.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is about; for the engine's ids GW50nn to GW59nn told from the id.</summary>
    public RuleFamily Family { get; init; } = FamilyOf(Id);

    /// <summary>What its mends are; null when it never has one.</summary>
    public FixKind? Fix { get; init; }

    /// <summary>Who says so; null when not stated.</summary>
    public RuleBasis? Basis { get; init; }

    /// <summary>The version of the engine that had it first; "" for rules of plugins and packs.</summary>
    public string Since { get; init; } = "";

    /// <summary>The first year whose documents it is for, e.g. that of the standard it follows; null for all. A document without a date counts as one of today.</summary>
    public int? FromYear { get; init; }

    /// <summary>What may be set about it; empty for nothing.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    private static RuleFamily FamilyOf(string id) =>
        id is ['G', 'W', '5', >= '0' and <= '9', ..] ? RuleFamily.Residue + (id[3] - '0') : RuleFamily.Other;
}
