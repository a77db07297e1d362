using Gongwen.Contracts;
using Gongwen.Engine.Rules.Consistency;
using Gongwen.Engine.Rules.Dates;
using Gongwen.Engine.Rules.Elements;
using Gongwen.Engine.Rules.Numerals;
using Gongwen.Engine.Rules.Punctuation;
using Gongwen.Engine.Rules.Residue;
using Gongwen.Engine.Rules.Safety;
using Gongwen.Engine.Rules.Structure;
using Gongwen.Engine.Rules.Wording;

namespace Gongwen.Engine.Rules;

/// <summary>The engine's own rules about the finished document, besides those whose words are in a pack's terms.yaml: every genre has them. Each family lists its own.</summary>
public static class DocumentRules
{
    /// <summary>All of them in the order of their numbers.</summary>
    internal static IReadOnlyList<DocumentRule> Own { get; } =
    [
        .. ResidueRules.All,
        .. DateRules.All,
        .. NumeralRules.All,
        .. PunctuationRules.All,
        .. StructureRules.All,
        .. ElementRules.All,
        .. WordingRules.All,
        .. ConsistencyRules.All,
        .. SafetyRules.All,
    ];

    /// <summary>All of them in the order of their numbers.</summary>
    public static IReadOnlyList<IReportRule> All => Own;

    /// <summary>Those that say something true even when part of the data is missing.</summary>
    public static IReadOnlyList<IReportRule> OfText { get; } = [.. Own.Where(rule => !rule.NeedsWholeDocument)];

    /// <summary>Those that look at lines with anchors, in one pass.</summary>
    internal static LinePass Lines { get; } = new([.. Own.OfType<AnchoredRule>()]);
}
