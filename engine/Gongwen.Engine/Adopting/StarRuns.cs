using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Tells the stars of a line apart: those that stand for words (**同志, **区**局), and pairs that are bold of a text somebody pasted (**重点**).</summary>
internal static partial class StarRuns
{
    private const string ClauseMarks = "，。；：、";

    /// <summary>Where stars stand for words, and where they are bold; a run that is neither a pair nor followed by what such stars stand before is in neither.</summary>
    public static (IReadOnlyList<Match> Blanks, IReadOnlyList<Match> Bold) Of(string line)
    {
        List<Match> blanks = [];
        List<Match> bold = [];
        var runs = Runs().Matches(line);
        for (var at = 0; at < runs.Count; at++)
        {
            var run = runs[at];
            var next = at + 1 < runs.Count ? runs[at + 1] : null;
            if (next is not null && IsBold(line, run, next))
            {
                bold.AddRange([run, next]);
                at++;
            }
            else if ((runs.Count == 1 && run.Length <= 4 && line.AsSpan().Trim().Length == run.Length) || StandsBefore(line, run) || StandsBehind(line, run))
            {
                blanks.Add(run);
            }
        }

        return (blanks, bold);
    }

    private static bool IsBold(string line, Match open, Match close)
    {
        if (open.Length != 2 || close.Length != 2 || close.Index == open.Index + 2)
            return false;
        var inner = line[(open.Index + 2)..close.Index];
        // No bold words hold a single star, nor half of a quotation.
        if (inner.AsSpan().IndexOfAny("*＊\n") >= 0 || inner.Count(c => c == '“') != inner.Count(c => c == '”'))
            return false;
        var (first, second) = (StandsBefore(line, open), StandsBefore(line, close));
        if (first && second)
            return false;
        // A number waits before 次 and 万元, and 局长** ends a clause; no bold words do.
        if (IsMeasured(line, close) || StandsBehind(line, close))
            return false;
        return !first || inner.AsSpan().IndexOfAny(ClauseMarks) < 0;
    }

    private static bool IsMeasured(string line, Match run) => Measure.At(Behind(line, run)) is not null;

    private static bool StandsBefore(string line, Match run)
    {
        var rest = Behind(line, run);
        if (rest.Length > 0 && rest[0] is '年' or '月' or '日' or '时' or '%' or '％')
            return !rest.StartsWith("年轻", StringComparison.Ordinal) && !rest.StartsWith("日常", StringComparison.Ordinal) && !rest.StartsWith("时代", StringComparison.Ordinal);
        return IsMeasured(line, run) || (Phrase.WordsAt(rest) is [var word, ..] && (Words.PlaceOf(word) is not null || Words.Titles.Contains(word)));
    }

    // 联系人：**, 局长 ***.
    private static bool StandsBehind(string line, Match run) =>
        IsQuoted(line, run) ||
        (run.Index + run.Length == line.Length || ClauseMarks.Contains(line[run.Index + run.Length], StringComparison.Ordinal) || line[run.Index + run.Length] is ' ' or '\u3000' or '）' or '\n') && Caller().IsMatch(line.AsSpan(Math.Max(0, run.Index - 12)..run.Index));

    // “**”, 《**》.
    private static bool IsQuoted(string line, Match run) =>
        run.Index > 0 && run.Index + run.Length < line.Length && (line[run.Index - 1], line[run.Index + run.Length]) is ('“', '”') or ('《', '》') or ('"', '"') or ('「', '」');

    private static string Behind(string line, Match run) => line.Substring(run.Index + run.Length, Math.Min(24, line.Length - run.Index - run.Length));

    [GeneratedRegex(@"[*＊]{2,12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Runs();

    [GeneratedRegex("(?:[：:]|书记|[局县区市镇乡院校部处科股站所队组]长|主任|主席|常委|人)[ \u3000]{0,6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Caller();
}
