using Gongwen.Contracts;

namespace Gongwen.Engine.Vocabulary;

/// <summary>
/// Runs the examples beside a term or rule: a text (its lines are paragraphs, # a title, ## ### headings) or, for a condition, data.
/// Every bad one must be found and no good one.
/// </summary>
internal static class VocabularyExamples
{
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    /// <summary>Checks the examples of one entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="rule">The rule it makes.</param>
    /// <param name="genres">The genres it is for.</param>
    /// <param name="validity">When it holds.</param>
    /// <param name="areNeeded">True when it is worth a word that there are none.</param>
    /// <param name="findings">Gets what doesn't show what it should.</param>
    public static void Check(VocabularyEntry entry, IReportRule rule, IReadOnlyList<string> genres, Validity validity, bool areNeeded, FindingList findings)
    {
        var id = entry.Node["id"]?.Text ?? TermReader.IdentityOf(entry.Node) ?? rule.Info.Id;
        var (bad, good) = (ExamplesOf(entry.Node["bad"]), ExamplesOf(entry.Node["good"]));
        var own = new FindingList();
        if (areNeeded && (bad.Count == 0 || good.Count == 0))
            own.Add(VocabularyFault.NoExamples(entry.Node, id));
        foreach (var example in bad.Where(example => Run(example).Count == 0))
            own.Add(VocabularyFault.BadExamplePasses(example, id));
        foreach (var example in good)
        {
            if (Run(example).FirstOrDefault() is { } found)
                own.Add(VocabularyFault.GoodExampleFound(example, id, found));
        }

        findings.AddRange(own.Select(finding => finding with { Source = entry.Source }));

        FindingList Run(DataNode example)
        {
            var found = new FindingList();
            var genreId = genres.FirstOrDefault() ?? entry.GenreId ?? "example";
            var data = example.Kind == DataKind.Object ? example : DataNode.OfNull(example.Location, example.Path);
            rule.Check(new ReportContext(genreId, data, DocumentOf(example, genreId)) { Today = validity.From ?? validity.Until ?? AnyDay }, found);
            return found;
        }
    }

    private static IReadOnlyList<DataNode> ExamplesOf(DataNode? value) => value switch
    {
        null or { Kind: DataKind.Null } => [],
        { Kind: DataKind.List } => value.Items,
        _ => [value],
    };

    private static Document DocumentOf(DataNode example, string genreId)
    {
        var blocks = new List<Block>();
        foreach (var line in example.Text.Split('\n'))
        {
            var words = line.TrimStart('#').Trim();
            var level = line.Length - line.TrimStart('#').Length;
            var origin = new Origin(example.Location, null);
            if (words.Length == 0)
                continue;
            IReadOnlyList<Inline> content = [new TextRun(words, TextStyle.None, origin)];
            blocks.Add(level switch
            {
                0 => new Paragraph(content, origin),
                1 => new Title(content, origin),
                _ => new Heading(Math.Min(level - 1, 4), "", content, null, origin),
            });
        }

        return new Document(genreId, "example", Landscape: false, blocks);
    }
}
