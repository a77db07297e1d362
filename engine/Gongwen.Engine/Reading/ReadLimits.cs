namespace Gongwen.Engine.Reading;

/// <summary>How much a document somebody wrote may hold to be read.</summary>
internal sealed record ReadLimits
{
    /// <summary>What files of users get.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Size of a text file in bytes. The default value is 20,000,000.</summary>
    public int MaxTextBytes { get; init; } = 20_000_000;

    /// <summary>How many lines or paragraphs there may be. The default value is 200,000.</summary>
    public int MaxParagraphs { get; init; } = 200_000;
}
