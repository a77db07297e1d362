using Gongwen.Contracts;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Genres;

/// <summary>Whether what a genre says about texts somebody wrote makes sense: keys that are there, patterns that can be used.</summary>
internal static class ImportCheck
{
    public static void Run(Genre genre, FindingList findings)
    {
        var keys = genre.Schema.Closure.Keys;
        var documents = genre.Documents.Select(document => document.Id).ToList();
        foreach (var (role, value) in genre.Import.ByRole.Where(one => one.Key != "mark"))
        {
            var known = role == "document" ? documents : keys;
            if (!known.Contains(value.Text, StringComparer.Ordinal))
                findings.Add(GenreFault.UnknownImport(value, role, NearestKey.Find(value.Text, known), known));
        }

        foreach (var pattern in genre.Sections.SelectMany(section => section.HeadingPlaces))
        {
            if (RulePattern.Parse(pattern.Text, out var fault) is null)
                findings.Add(GenreFault.HeadingPattern(pattern, fault!));
        }
    }
}
