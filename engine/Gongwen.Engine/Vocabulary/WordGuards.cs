namespace Gongwen.Engine.Vocabulary;

/// <summary>What around a found word makes it right after all.</summary>
/// <param name="AllowedIn">Longer words it may stand in: 目的 in 目的地.</param>
/// <param name="AllowedBefore">What may follow it.</param>
/// <param name="AllowedAfter">What may stand before it.</param>
/// <param name="OnlyBefore">It counts only when one of these follows; empty for anything.</param>
/// <param name="OnlyAfter">It counts only when one of these stands before; empty for anything.</param>
internal sealed record WordGuards(
    IReadOnlyList<string> AllowedIn,
    IReadOnlyList<string> AllowedBefore,
    IReadOnlyList<string> AllowedAfter,
    IReadOnlyList<string> OnlyBefore,
    IReadOnlyList<string> OnlyAfter)
{
    /// <summary>Stands for any digit, 0 to 9 or 一 to 十.</summary>
    public const string Digit = "<数字>";

    /// <summary>Stands for a mark, a space, or the end of the line.</summary>
    public const string Edge = "<边界>";

    private const string Digits = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千";

    /// <summary>Nothing.</summary>
    public static WordGuards None { get; } = new([], [], [], [], []);

    /// <summary>True when the word at that place counts.</summary>
    public bool Admits(string text, int start, int length)
    {
        var end = start + length;
        return !AllowedIn.Any(longer => Holds(text, longer, start, end))
            && !AllowedBefore.Any(word => Follows(text, end, word))
            && !AllowedAfter.Any(word => Precedes(text, start, word))
            && (OnlyBefore.Count == 0 || OnlyBefore.Any(word => Follows(text, end, word)))
            && (OnlyAfter.Count == 0 || OnlyAfter.Any(word => Precedes(text, start, word)));
    }

    /// <summary>True when a word, a digit or an edge stands right behind a place.</summary>
    public static bool Follows(string text, int place, string word) => word switch
    {
        Digit => place < text.Length && Digits.Contains(text[place], StringComparison.Ordinal),
        Edge => place >= text.Length || !char.IsLetterOrDigit(text[place]),
        _ => string.CompareOrdinal(text, place, word, 0, word.Length) == 0,
    };

    /// <summary>True when a word, a digit or an edge stands right before a place.</summary>
    public static bool Precedes(string text, int place, string word) => word switch
    {
        Digit => place > 0 && Digits.Contains(text[place - 1], StringComparison.Ordinal),
        Edge => place <= 0 || !char.IsLetterOrDigit(text[place - 1]),
        _ => place >= word.Length && string.CompareOrdinal(text, place - word.Length, word, 0, word.Length) == 0,
    };

    private static bool Holds(string text, string longer, int start, int end)
    {
        for (var at = Math.Max(0, end - longer.Length); at <= start; at++)
        {
            if (string.CompareOrdinal(text, at, longer, 0, longer.Length) == 0)
                return true;
        }

        return false;
    }
}
