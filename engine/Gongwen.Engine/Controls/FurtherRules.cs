using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Controls;

/// <summary>The rules that plugins and packs bring for the genres there are. Plugins' code is loaded for it.</summary>
internal static class FurtherRules
{
    /// <summary>Each with the genre or the pack it comes from; those of genres that can't be used are left out, "gongwen plugin list" says why.</summary>
    /// <param name="genres">The genres.</param>
    /// <param name="codeOf">The code of a genre; null when it can't run.</param>
    /// <param name="packRules">What packs bring; null for nothing.</param>
    public static IEnumerable<(RuleInfo Rule, string? Source)> Of(GenreCatalog genres, Func<Genre, FindingList, GenreCode?> codeOf, PackRules? packRules)
    {
        var unsaid = new FindingList();
        foreach (var entry in genres.Entries.Where(entry => entry.Folder.Refusal is null))
        {
            if (genres.Find(entry.Folder.Id, null, unsaid) is not { } genre || codeOf(genre, unsaid) is not { } code)
                continue;
            foreach (var rule in code.Rules)
                yield return (rule.Info, genre.Id);
        }

        foreach (var listed in packRules?.List(genres.Entries.Select(entry => entry.Folder)) ?? [])
            yield return listed;
    }
}
