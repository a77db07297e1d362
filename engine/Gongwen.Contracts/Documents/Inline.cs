namespace Gongwen.Contracts;

/// <summary>A piece of a line: <see cref="TextRun"/> or <see cref="LineBreak"/>, nothing else.</summary>
public abstract record Inline
{
    private protected Inline(Origin origin) => Origin = origin;

    /// <summary>Where the piece comes from.</summary>
    public Origin Origin { get; init; }

    /// <summary>The characters of a sequence of pieces; a line break is "\n".</summary>
    public static string TextOf(IEnumerable<Inline> inlines) =>
        inlines is IReadOnlyList<Inline> { Count: 1 } one && one[0] is TextRun { Text: var text } ? text : string.Concat(inlines.Select(inline => inline is TextRun run ? run.Text : "\n"));
}
