using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Importing;

/// <summary>What genres take of texts.</summary>
internal static class ImportTargets
{
    private const int FewestSections = 2;

    private static readonly string[] Kinds = ["纪要", "函", "令", "通知", "请示", "批复", "通报", "公告", "通告", "意见", "决定"];

    /// <summary>Of a genre.</summary>
    public static ImportTarget Of(Genre genre) => new(
        genre.Id,
        genre.Name,
        ImportKeys.Roles.Select(role => (Role: role, Key: genre.Import.For(role))).Where(one => one.Key is not null).ToDictionary(one => one.Role, one => one.Key!, StringComparer.Ordinal),
        [.. SectionsOf(genre)])
    {
        OpeningSection = genre.Import.For("opening") is { } opening && genre.Sections.Any(section => section.Key == opening && section.Template is not null) ? opening : null,
    };

    /// <summary>The genre a text fits better by its title and headings; null for none.</summary>
    public static Genre? BetterFor(IReadOnlyList<ImportLeaf> leaves, GenreCatalog genres, Genre taken)
    {
        if (leaves.FirstOrDefault(leaf => leaf.Block is Title) is not { Expected: var title })
            return null;
        var headings = ImportOutline.Of(leaves).Where(entry => entry.Kind == ImportEntryKind.Chapter).Select(entry => ReportShape.HeadingWords(entry.Chapters[0])).ToList();
        foreach (var entry in genres.Entries.Where(entry => entry.Folder.Refusal is null && entry.Folder.Id != taken.Id && IsWithin(entry.Name, title)))
        {
            if (genres.Find(entry.Folder.Id, null, []) is not { } genre)
                continue;
            var target = Of(genre);
            if (headings.Select(target.SectionOf).OfType<ImportTarget.Section>().Distinct().Count() >= FewestSections)
                return genre;
        }

        return ByEnding(title, genres, taken);
    }

    // A genre of a kind of document takes any headings: …会议纪要, …的函.
    private static Genre? ByEnding(string title, GenreCatalog genres, Genre taken)
    {
        var kind = Array.Find(Kinds, kind => title.EndsWith(kind, StringComparison.Ordinal));
        if (kind is null)
            return null;
        var entries = genres.Entries.Where(entry => entry.Folder.Refusal is null && entry.Folder.Id != taken.Id).ToList();
        var entry = entries.FirstOrDefault(entry => entry.Name == kind) ?? (kind is "纪要" or "函" or "令" ? null : entries.FirstOrDefault(entry => entry.Name == "公文"));
        return entry is null ? null : genres.Find(entry.Folder.Id, null, []);
    }

    private static IEnumerable<ImportTarget.Section> SectionsOf(Genre genre)
    {
        var document = genre.Documents.FirstOrDefault(each => each.Id == genre.Import.For("document")) ?? genre.Documents[0];
        foreach (var section in genre.Sections.Where(section => section is { Key: not null, Template: not null } && document.SectionIds.Contains(section.Id, StringComparer.Ordinal)))
        {
            // What is wrong with a pattern the genre's own check says.
            List<RulePattern> headings = [.. section.Headings.Select(pattern => RulePattern.Parse(pattern, out _)).OfType<RulePattern>()];
            if (headings.Count > 0)
                yield return new ImportTarget.Section(section.Key!, section.Name, headings, section.Schema);
        }
    }

    // 半年工作总结 in 2026年上半年商务工作总结: all its characters in their order.
    private static bool IsWithin(string name, string title)
    {
        var at = 0;
        foreach (var c in title)
        {
            if (at < name.Length && name[at] == c)
                at++;
        }

        return at == name.Length;
    }
}
