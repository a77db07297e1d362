namespace Gongwen.Engine.Adopting;

/// <summary>A line of a model text as it will be printed, with its blanks.</summary>
/// <param name="Text">Its characters, a line break as \n.</param>
/// <param name="Role">What it is.</param>
/// <param name="Paragraph">Which element of the document it belongs to.</param>
internal sealed record ModelLine(string Text, LineRole Role, int Paragraph)
{
    private const int Reach = 300;

    /// <summary>What stands above a cell or before it; the heading above a paragraph; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>The words of the heading of level 1 above; null for none.</summary>
    public string? Chapter { get; init; }

    /// <summary>The words before a place that can matter for a blank there.</summary>
    public string Before(int at) => Text[Math.Max(0, at - Reach)..at];

    /// <summary>The words behind a place that can matter for a blank there.</summary>
    public string After(int at) => Text[at..Math.Min(Text.Length, at + Reach)];

    /// <summary>Its blanks in their order.</summary>
    public IReadOnlyList<ModelBlank> Blanks { get; init; } = BlankReader.Read(Text, Role == LineRole.Cell);
}
