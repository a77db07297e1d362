namespace Gongwen.Engine.Rules.Consistency;

/// <summary>Agreement across the document, sums and ledgers: GW58nn. One line each, in the order of their numbers.</summary>
internal static class ConsistencyRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new WrongPercentages(),
        new PartsAndWhole(),
        new TableTotals(),
        new SerialNumbers(),
        new TwoValues(),
        new UnitSpellings(),
        new NearNames(),
        new ShortNames(),
        new GrowthFigures(),
        new Shares(),
        new NegativeGrowth(),
        new NameVariants(),
        new UnquotedNames(),
    ];
}
