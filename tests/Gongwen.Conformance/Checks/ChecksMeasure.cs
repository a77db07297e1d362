using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Conformance.Checks;

/// <summary>Rules run over a corpus folder: model-reports with their answer key, and published texts in which nearly everything reported is a false alarm.</summary>
internal sealed class ChecksMeasure
{
    private ChecksMeasure(string folder, IReadOnlyList<IReportRule> rules)
    {
        // One rule finds the words of all that are made of words.
        Rules = [.. rules.SelectMany(rule => rule is TermRule ? WordLists.All : [rule.Info])];
        Models = CorpusText.ReadAll(Path.Combine(folder, "model-reports"));
        Published = CorpusText.ReadAll(Path.Combine(folder, "published"));
        Key = AnswerKey.Read(Path.Combine(folder, "model-reports"), Models);
        List<KeyEntry> entries = [.. Key.Mistakes, .. Key.Placeholders];
        OnModels = [.. Models.SelectMany(text => Run(text, rules, Rules, entries))];
        OnPublished = [.. Published.SelectMany(text => Run(text, rules, Rules, null))];
        Found = OnModels.SelectMany(finding => finding.Touched!).ToHashSet<KeyEntry>(ReferenceEqualityComparer.Instance);
    }

    public IReadOnlyList<RuleInfo> Rules { get; }

    public IReadOnlyList<CorpusText> Models { get; }

    public IReadOnlyList<CorpusText> Published { get; }

    public AnswerKey Key { get; }

    /// <summary>The findings in the order of text, line, column, rule.</summary>
    public IReadOnlyList<MeasuredFinding> OnModels { get; }

    /// <summary>The findings in the order of text, line, column, rule.</summary>
    public IReadOnlyList<MeasuredFinding> OnPublished { get; }

    /// <summary>The entries of the key that a finding touches.</summary>
    public IReadOnlySet<KeyEntry> Found { get; }

    /// <summary>False alarms at warning or above in a thousand characters of the model reports.</summary>
    public double FalseAlarmsPerThousand => Per(1000, OnModels.Count(finding => finding.IsFalseAlarm && finding.IsWarning), Models);

    /// <summary>Findings at warning or above in ten thousand characters of the published texts.</summary>
    public double PublishedPerTenThousand => Per(10000, OnPublished.Count(finding => finding.IsWarning), Published);

    public static ChecksMeasure Of(string folder, IReadOnlyList<IReportRule> rules) => new(folder, rules);

    /// <summary>A count in so many characters of some texts.</summary>
    public static double Per(int characters, int count, IEnumerable<CorpusText> texts) => count * (double)characters / Math.Max(1, texts.Sum(text => text.Characters));

    private static IEnumerable<MeasuredFinding> Run(CorpusText text, IReadOnlyList<IReportRule> rules, IReadOnlyList<RuleInfo> infos, IReadOnlyList<KeyEntry>? entries)
    {
        var document = DocumentReader.ReadPlainText(string.Join('\n', text.Lines), text.Name);
        var context = new ReportContext(document.GenreId, DataNode.OfNull(SourceLocation.OfFile(text.Name)), document) { Today = text.Day };
        List<MeasuredFinding> found = [];
        foreach (var rule in rules)
        {
            var findings = new FindingList();
            rule.Check(context, findings);
            if (findings.Dropped > 0)
                throw new InvalidOperationException($"{rule.Info.Id} found more in {text.Name} than a list holds");
            found.AddRange(findings.Select(finding => new MeasuredFinding(text, infos.First(info => info.Id == finding.RuleId), finding, entries is null ? null : MeasuredFinding.Touching(finding, entries))));
        }

        return found.OrderBy(finding => finding.Finding.Location?.Line ?? 0).ThenBy(finding => finding.Finding.Location?.Column ?? 0).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
    }
}
