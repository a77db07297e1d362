using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>GW5701: words that a pack has another form for, all packs' words in one pass.</summary>
internal sealed class TermRule(IReadOnlyList<Term> terms) : IReportRule
{
    private readonly TermIndex<Term> _index = new(terms.SelectMany(term => term.Wrong.Select(word => (word, term))));

    public RuleInfo Info { get; } = new(
        "GW5701",
        Severity.Warning,
        new LocalizedText("用语不规范", "A term not to be used"),
        new LocalizedText(
            "模板包的 terms.yaml 规定了这个词怎样写。",
            "The terms.yaml of a pack rules how this is written."));

    public void Check(ReportContext context, FindingList findings)
    {
        var day = DocumentDate.Of(context);
        foreach (var line in DocumentLine.Of(context.Document))
        {
            foreach (var hit in _index.Find(line.Text, hit => Counts(hit, line, context.GenreId, day)))
                findings.Add(Finding(line, hit));
        }
    }

    private static bool Counts(TermHit<Term> hit, DocumentLine line, string genreId, DateOnly? day) =>
        hit.Value.AppliesTo(genreId, day) && !line.IsGap(hit.Start) && hit.Value.Guards.Admits(line.Text, hit.Start, hit.Length);

    private Finding Finding(DocumentLine line, TermHit<Term> hit)
    {
        var term = hit.Value;
        var word = line.Text.Substring(hit.Start, hit.Length);
        var message = term.Right is { } right
            ? new LocalizedText($"“{word}”应写作“{right}”", $"“{word}” is to be written “{right}”")
            : new LocalizedText($"不用“{word}”", $"“{word}” is not used");
        var fix = term.Right is null ? null : TextFix.At(line, hit.Start, hit.Length, term.Right);
        return line.About(Info, hit.Start, hit.Length, message, HintOf(term)) with
        {
            Severity = term.Severity,
            Fix = fix is null ? null : fix with { Safe = term.IsSafe },
            Source = term.Source,
        };
    }

    private static LocalizedText? HintOf(Term term) => (term.Reason, term.Basis) switch
    {
        ({ } reason, { } basis) => new($"{reason.Chinese}（依据：{basis}）", $"{reason.English} (after {basis})"),
        ({ } reason, null) => reason,
        (null, { } basis) => new($"依据：{basis}", $"after {basis}"),
        _ => null,
    };
}
