namespace Gongwen.Engine.Rules.Structure;

/// <summary>Numbering and structure: GW54nn. One line each, in the order of their numbers.</summary>
internal static class StructureRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new SeriesGaps(),
        new EmptySections(),
        new LoneSubheadings(),
        new TypedNumbers(),
        new LabelMarks(),
        new LabelOrder(),
        new LevelJumps(),
        new AnnouncedCounts(),
        new RepeatedParagraphs(),
        new RepeatedHeadings(),
        new LongHeadings(),
        new CaptionNumbers(),
        new NothingAnnounced(),
    ];
}
