using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>Words that a pack has another form for, all packs' words and all rules made of words in one pass.</summary>
internal sealed class TermRule(IReadOnlyList<Term> terms) : DocumentRule(WordLists.OfPacks)
{
    // What everybody has needs no name.
    private const string BasePack = "gbt9704 ";

    private readonly TermIndex<Term> _index = new(terms.SelectMany(term => term.Wrong.Select(word => (word, term))));

    /// <inheritdoc/>
    public override bool IsOff(RuleSettings settings) => WordLists.All.All(rule => settings.IsOff(rule.Id));

    /// <inheritdoc/>
    public override void Check(DocumentText text, FindingList findings)
    {
        var silent = new SilentCells();
        foreach (var line in text.Lines)
        {
            if (silent.Holds(line))
                continue;
            if (!_index.HoldsAny(line.Text))
                silent.Add(line);
            else
                Check(line, text, findings);
        }
    }

    private void Check(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var hit in _index.Find(line.Text, hit => Counts(hit, line, text)))
            findings.Add(Finding(line, hit));
    }

    private static bool Counts(TermHit<Term> hit, DocumentLine line, DocumentText text) =>
        hit.Value.AppliesTo(text.Context.GenreId, text.Day) && !text.Settings.IsOff(hit.Value.Rule.Id) && !line.IsGap(hit.Start) && hit.Value.Guards.Admits(line.Text, hit.Start, hit.Length)
        && !(IsOfTheEngine(hit.Value) && line.IsMentioned(hit.Start))
        && !(IsOfTheEngine(hit.Value) && TitleMarks.Enclose(line.Text, hit.Start) && line.Text[hit.Start] != '《');

    // Nobody mends the title of another document; what an organisation rules for itself it may mean for titles too.
    private static bool IsOfTheEngine(Term term) => !ReferenceEquals(term.Rule, WordLists.OfPacks);

    private static Finding Finding(DocumentLine line, TermHit<Term> hit)
    {
        var term = hit.Value;
        var word = line.Text.Substring(hit.Start, hit.Length);
        var message = term.Right is { } right
            ? new LocalizedText($"{Quoted(word)}应写作{Quoted(right)}", $"{Quoted(word)} is to be written {Quoted(right)}")
            : new LocalizedText($"不用{Quoted(word)}", $"{Quoted(word)} is not used");
        var fix = term.Right is null ? null : TextFix.At(line, hit.Start, hit.Length, term.Right);
        return line.About(term.Rule, hit.Start, hit.Length, message, HintOf(term)) with
        {
            Severity = term.Severity,
            Fix = fix is null ? null : fix with { Kind = term.IsSafe ? FixKind.Safe : FixKind.Unsafe },
            Source = IsOfTheEngine(term) && term.Source?.StartsWith(BasePack, StringComparison.Ordinal) == true ? null : term.Source,
        };
    }

    // Words with quotation marks of their own stand in others.
    private static string Quoted(string word) => word.AsSpan().ContainsAny('“', '”') ? $"「{word}」" : $"“{word}”";

    private static LocalizedText? HintOf(Term term) => (term.Reason, term.Basis) switch
    {
        ({ } reason, { } basis) => new($"{reason.Chinese}（依据：{basis}）", $"{reason.English} (after {basis})"),
        ({ } reason, null) => reason,
        (null, { } basis) => new($"依据：{basis}", $"after {basis}"),
        _ => null,
    };
}
