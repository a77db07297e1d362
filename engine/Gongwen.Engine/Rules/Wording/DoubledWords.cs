using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5617: a phrase of three characters or more that stands there twice: 进一步进一步. Shorter ones may be two words that meet (产业创业创新); those people double are in terms.yaml, GW5616.</summary>
internal sealed class DoubledWords() : LineRule(Rule)
{
    private const int Shortest = 3;
    private const int Longest = 12;

    private static readonly RuleInfo Rule = new(
        "GW5617",
        Severity.Warning,
        new LocalizedText("词语重复", "A phrase that stands there twice"),
        new LocalizedText(
            "同样三个字以上的话连写了两遍，多半是粘贴或改稿时留下的；“一件件一件件”这类说法不算。",
            "The same three characters or more stand there twice, most often left from pasting."))
    {
        Name = "doubled-words",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        var words = line.Text.AsSpan();
        if (!MayHold(words))
            return;
        for (var at = 0; at + (2 * Shortest) <= words.Length; at++)
        {
            var length = RepeatedAt(words, at);
            if (length == 0)
                continue;
            var word = words.Slice(at, length).ToString();
            if (!line.IsGap(at) && IsFault(word))
            {
                findings.Add(line.About(
                    Info,
                    at,
                    2 * length,
                    new LocalizedText($"“{word}”重复了", $"“{word}” stands there twice"),
                    new LocalizedText("删去一个；不是重复的，在中间加标点或改写", "remove one, or part them if both are meant")) with
                {
                    Fix = TextFix.At(line, at, 2 * length, word, FixKind.Unsafe),
                });
            }

            at += (2 * length) - 1;
        }
    }

    // In hardly any line the same characters stand twice within the longest word.
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        for (var length = Shortest; length <= Longest && 2 * length <= text.Length; length++)
        {
            if (HoldsAt(length, text))
                return true;
        }

        return false;
    }

    // True when as many characters in a row as the length come again at that distance.
    private static bool HoldsAt(int length, ReadOnlySpan<char> text)
    {
        var first = MemoryMarshal.Cast<char, ushort>(text[..^length]);
        var second = MemoryMarshal.Cast<char, ushort>(text[length..]);
        var same = 0;
        for (var at = 0; at < first.Length; at++)
        {
            // Eight at once, of which none is the same more often than not.
            if (same == 0 && at + Vector128<ushort>.Count <= first.Length && !Vector128.EqualsAny(Vector128.Create(first[at..]), Vector128.Create(second[at..])))
            {
                at += Vector128<ushort>.Count - 1;
                continue;
            }

            same = first[at] == second[at] ? same + 1 : 0;
            if (same == length)
                return true;
        }

        return false;
    }

    // The longest word that comes again right behind itself; 0 for none.
    private static int RepeatedAt(ReadOnlySpan<char> text, int at)
    {
        var first = text[at];
        if (first is < '\u4E00' or > '\u9FFF')
            return 0;
        for (var length = Math.Min(Longest, (text.Length - at) / 2); length >= Shortest; length--)
        {
            if (text[at + length] == first && text.Slice(at, length).SequenceEqual(text.Slice(at + length, length)) && IsHan(text.Slice(at, length)))
                return length;
        }

        return 0;
    }

    private static bool IsHan(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (character is < '\u4E00' or > '\u9FFF')
                return false;
        }

        return true;
    }

    // 一件件一件件, 逐个地逐个地; three of the same character and more is a cry.
    private static bool IsFault(string word) => word[0] is not ('一' or '逐' or '很' or '越' or '好') && word.Distinct().Count() > 1;
}
