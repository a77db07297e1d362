namespace Gongwen.Engine.Rules.Dates;

/// <summary>Dates and times: GW51nn. One line each, in the order of their numbers.</summary>
internal static class DateRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
    ];
}
