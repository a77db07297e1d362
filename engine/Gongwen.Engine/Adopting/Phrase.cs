namespace Gongwen.Engine.Adopting;

/// <summary>What a number counts or a blank names, taken from the words before it or behind it.</summary>
internal static class Phrase
{
    private const string ClauseEnds = "，。；：、！？（）()“”‘’《》〈〉【】〔〕—…,;:!?\n\t|";
    private const int Longest = 12;

    // Said of a number that comes: 完成X亿元, 达X%.
    private static readonly string[] Reaching = ["完成", "达到", "达", "实现", "突破", "超额完成", "获得", "取得"];

    // What makes one word of a verb before it: 培训|班.
    private const string Endings = "班会队组站点员册栏室率量数费款金人件品";

    /// <summary>The last clause of a text.</summary>
    public static string LastClause(string text) => text[(text.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];

    /// <summary>The first clause of a text.</summary>
    public static string FirstClause(string text)
    {
        var end = text.AsSpan().IndexOfAny(ClauseEnds);
        return end < 0 ? text : text[..end];
    }

    /// <summary>The thing before a number: 进行廉政谈话 → 廉政谈话; and the verb it was cut at, or that stands alone: 共收缴 → 收缴.</summary>
    /// <param name="clause">The clause up to the number.</param>
    public static (string Noun, string Verb) Before(string clause)
    {
        var words = Words.Split(clause.Trim());
        var end = words.Count;
        while (end > 0 && (IsJoin(words[end - 1]) || Reaching.Contains(words[end - 1], StringComparer.Ordinal)))
            end--;
        List<string> noun = [];
        var verb = "";
        for (var at = end - 1; at >= 0; at--)
        {
            var word = words[at];
            if (IsJoin(word) && !(noun.Count > 0 && word is "和" or "与" or "及" && at > 0 && IsNoun(words[at - 1])))
                break;
            if (IsVerb(word) && noun.Count > 0 && !(noun.Count == 1 && noun[0].Length == 1 && Endings.Contains(noun[0], StringComparison.Ordinal)))
            {
                // Said of what stands before it: 信访事项|受理 is one thing, 受理|信访事项 isn't.
                if (noun.TrueForAll(IsVerb) && at > 0)
                {
                    noun.Insert(0, word);
                    continue;
                }

                verb = word;
                break;
            }

            noun.Insert(0, word);
        }

        if (noun.Count > 0 && noun.TrueForAll(IsVerb))
            return ("", string.Concat(noun));
        while (noun.Count > 1 && string.Concat(noun).Length > Longest)
            noun.RemoveAt(0);
        return (string.Concat(noun), verb);
    }

    /// <summary>The thing behind a number or a blank: 专题讨论，… → 专题讨论; "" when a verb or a mark follows.</summary>
    /// <param name="text">What follows.</param>
    /// <param name="mayBeAct">True when the thing may be an act: X次|检查.</param>
    public static string After(string text, bool mayBeAct)
    {
        var words = Words.Split(FirstClause(text));
        List<string> noun = [];
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (word == "的" && at == 0)
                continue;
            if (IsJoin(word))
                break;
            if (IsVerb(word) && !IsNoun(word))
            {
                if (noun.Count > 0 ? !mayBeAct || IsNoun(noun[^1]) : !mayBeAct)
                    break;
                noun.Add(word);
                continue;
            }

            if (noun.Count > 0 && IsNoun(noun[^1]) && !IsNoun(word))
                break;
            noun.Add(word);
        }

        while (noun.Count > 1 && string.Concat(noun).Length > Longest)
            noun.RemoveAt(noun.Count - 1);
        var found = string.Concat(noun);
        return found.Length > Longest ? found[..Longest] : found;
    }

    /// <summary>The words that begin a text, as a list.</summary>
    public static List<string> WordsAt(string text) => Words.Split(FirstClause(text));

    public static bool IsJoin(string word) => Words.Joins.Contains(word) && !Words.Nouns.Contains(word);

    public static bool IsVerb(string word) => Words.Verbs.Contains(word) && !Words.Nouns.Contains(word);

    public static bool IsNoun(string word) => Words.Nouns.Contains(word) || Words.Places.Contains(word) || Words.Titles.Contains(word);
}
