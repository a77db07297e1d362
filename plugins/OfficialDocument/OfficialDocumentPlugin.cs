using Gongwen.Contracts;
using OfficialDocument.Rules;

namespace OfficialDocument;

/// <summary>The code of the genres official-document, official-letter, order, minutes and narrative-report.</summary>
public sealed class OfficialDocumentPlugin : IGenrePlugin
{
    private static readonly string[] Genres = ["official-document", "official-letter", "order", "minutes", "narrative-report"];

    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
        foreach (var genre in Genres)
        {
            registry.AddRule(genre, new RowsFitColumns());
            registry.AddRule(genre, new WordsWrittenTwice());
        }

        registry.AddRule(Genres[0], new OneRecipientUpwards());
        registry.AddRule(Genres[0], new SignersUpwards());
        registry.AddRule(Genres[0], new PrintedAfterDated());
        registry.AddRule(Genres[0], new SubjectInFull());
        registry.AddRule(Genres[1], new SubjectInFull());
    }
}
