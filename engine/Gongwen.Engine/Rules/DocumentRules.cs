using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>The engine's own rules about the finished document: every genre has them. One line each, in the order of their numbers.</summary>
public static class DocumentRules
{
    /// <summary>Those about the words alone; they say something useful even when part of the data is missing.</summary>
    public static IReadOnlyList<IReportRule> OfText { get; } =
    [
        new LeftoverPlaceholders(),
        new FullWidthDigits(),
        new DocumentNumbers(),
        new DoubledMarks(),
        new HalfWidthMarks(),
        new UnpairedMarks(),
        new SeriesGaps(),
    ];

    /// <summary>Those about the structure.</summary>
    public static IReadOnlyList<IReportRule> OfStructure { get; } =
    [
        new EmptySections(),
        new LoneSubheadings(),
        new TypedNumbers(),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IReportRule> All { get; } = [.. OfText, .. OfStructure];
}
