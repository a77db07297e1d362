using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>What a document says of itself, as the lines of text a file's properties hold; "" for what it doesn't say.</summary>
internal sealed class DocumentFacts(Document document)
{
    // Word cuts what is longer.
    private const int Longest = 255;

    private readonly Masthead? _masthead = document.Blocks.OfType<Masthead>().FirstOrDefault();
    private readonly Signature? _signature = document.Blocks.OfType<Signature>().FirstOrDefault();

    internal string Title => Line(document.Blocks.OfType<Title>().FirstOrDefault()?.Content, between: "");

    /// <summary>The signing organs; else those the masthead names.</summary>
    internal string Organs => _signature is { Names.Count: > 0 } ? List(_signature.Names) : List(_masthead?.Organs);

    /// <summary>The first level of headings: what it speaks of.</summary>
    internal string Matters => string.Join('；', document.Blocks.OfType<Heading>().Where(heading => heading.Level == 1).Select(heading => Line(heading.Content)));

    internal string Number => Line(_masthead?.Number);

    internal string CopyNumber => Line(_masthead?.CopyNumber);

    internal string Classification => Line(_masthead?.Classification);

    internal string Urgency => Line(_masthead?.Urgency);

    internal string Signers => List(_masthead?.Signers);

    internal string Date => Line(_signature?.Date);

    /// <summary>At most as long as a property may be.</summary>
    internal static string Shortened(string text) => text.Length <= Longest ? text : text[..(Longest - 1)] + "…";

    private static string List(IReadOnlyList<IReadOnlyList<Inline>>? lines) => string.Join('、', (lines ?? []).Select(line => Line(line)));

    private static string Line(IReadOnlyList<Inline>? content, string between = " ") => Inline.TextOf(content ?? []).Replace("\n", between, StringComparison.Ordinal);
}
