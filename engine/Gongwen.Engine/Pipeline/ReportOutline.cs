using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Pipeline;

/// <summary>篇章: the order a report gives its document itself, sections of the genre and what stands between them in its own words.</summary>
internal sealed class ReportOutline
{
    /// <summary>What names a section of the genre.</summary>
    public const string SectionKey = "章节";

    private static readonly string[] Kinds = [SectionKey, "题目", "署名行", "称谓", "附件说明", "落款", "附注", "附件正文"];

    private readonly Genre _genre;
    private readonly HashSet<string> _used;

    private ReportOutline(Genre genre, GenreDocument document, IReadOnlyList<(DataNode, GenreSection?)> entries)
    {
        (_genre, Document, Entries) = (genre, document, entries);
        _used = [.. entries.Select(entry => entry.Item2?.Id).OfType<string>()];
    }

    /// <summary>The document it is the order of: the one the genre imports texts into, or its first.</summary>
    public GenreDocument Document { get; }

    /// <summary>Each entry from the top, with the section it names; null for one in the report's own words.</summary>
    public IReadOnlyList<(DataNode Node, GenreSection? Section)> Entries { get; }

    /// <summary>The outline of a report; null when it has none or it makes no sense, which is then a finding of the schema.</summary>
    /// <param name="report">The report.</param>
    /// <param name="genre">Its genre.</param>
    /// <param name="findings">Gets sections that aren't there, or are named twice.</param>
    public static ReportOutline? Of(DataNode report, Genre genre, FindingList findings)
    {
        if (report[RootSchema.OutlineKey] is not { Kind: DataKind.List, Items.Count: > 0 } list)
            return null;
        var document = genre.Documents.FirstOrDefault(each => each.Id == genre.Import.For("document")) ?? genre.Documents[0];
        List<(DataNode, GenreSection?)> entries = [];
        Dictionary<string, SourceLocation> named = new(StringComparer.Ordinal);
        foreach (var item in list.Items.Where(item => item.Kind == DataKind.Object))
        {
            if (Kinds.Where(kind => item[kind] is not null).Skip(1).FirstOrDefault() is { } second)
                findings.Add(OutlineFault.TwoKinds(item, second));
            if (item[SectionKey] is not { Kind: DataKind.Text } name)
            {
                entries.Add((item, null));
                continue;
            }

            var sections = genre.Sections.Where(section => section.Template is not null && document.SectionIds.Contains(section.Id, StringComparer.Ordinal)).ToList();
            if (sections.Find(each => each.IsCalled(name.Text)) is not { } section)
                findings.Add(OutlineFault.NoSection(name, NearestKey.Find(name.Text, sections.Select(each => each.Name)), [.. sections.Select(each => each.Name)]));
            else if (!named.TryAdd(section.Id, name.Location))
                findings.Add(OutlineFault.Twice(name, named[section.Id]));
            else
                entries.Add((item, section));
        }

        return new ReportOutline(genre, document, entries);
    }

    /// <summary>What the report may be: data of sections that aren't listed may stand there, but nothing of them is missed.</summary>
    public Schema Schema => _genre.SchemaWith(_used);
}
