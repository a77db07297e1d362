using System.Text;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Tests.Vocabulary;

/// <summary>The matcher finds what looking for every word at every place finds, and takes time with the text, not with the words.</summary>
public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("他的目的地是临江", "目的 目的地 的地 地 临江区")]
    [InlineData("aaaa", "a aa aaa aaaaa")]
    [InlineData("", "甲")]
    [InlineData("党中央国务院、党中央、国务院", "党中央国务院 党中央 国务院 中央国 院、党")]
    [InlineData("𠮷野家和𠮷", "𠮷 野家 𠮷野")]
    public void Every_word_is_found_wherever_it_stands(string text, string words)
    {
        var list = words.Split(' ');
        Assert.Equal(Naively(text, list), Found(text, list));
    }

    [Fact]
    public void A_thousand_random_texts_agree_with_the_naive_search()
    {
        var random = new Random(20260701);
        for (var round = 0; round < 1000; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letters(random, random.Next(1, 5))).Distinct(StringComparer.Ordinal).ToArray();
            var text = Letters(random, random.Next(0, 40));
            Assert.Equal(Naively(text, words), Found(text, words));
        }
    }

    [Fact]
    public void Steps_do_not_grow_with_the_words()
    {
        // Words that share everything but their last character are the worst for a search that starts anew at each place.
        var words = Enumerable.Range(0, 11_000).Select(number => new string('甲', 40) + (char)(0xAC00 + (number % 11_000))).ToArray();
        var matcher = new TermMatcher(words);
        var found = 0;
        foreach (var match in matcher.In(new string('甲', 200_000) + (char)0xAC05))
            found += match.Length;
        Assert.Equal(41, found);
    }

    [Fact]
    public void No_words_find_nothing() => Assert.Equal("", Found("甲", []));

    [Fact]
    public void Empty_and_doubled_words_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new TermMatcher(["甲", ""]));
        Assert.Throws<ArgumentException>(() => new TermMatcher(["甲", "乙", "甲"]));
    }

    [Fact]
    public void Of_words_that_overlap_the_longer_is_taken_then_the_earlier()
    {
        var index = new TermIndex<string>([("中央", "a"), ("党中央", "b"), ("央国务", "c"), ("国务院", "d")]);
        Assert.Equal("0 b, 3 d", string.Join(", ", index.Find("党中央国务院", _ => true).Select(hit => $"{hit.Start} {hit.Value}")));
    }

    [Fact]
    public void A_word_that_does_not_count_hides_no_other()
    {
        var index = new TermIndex<string>([("中央", "short"), ("党中央", "long")]);
        Assert.Equal("1 short", string.Join(", ", index.Find("党中央", hit => hit.Value == "short").Select(hit => $"{hit.Start} {hit.Value}")));
    }

    [Fact]
    public void Of_two_entries_for_one_word_the_later_is_taken_when_it_counts()
    {
        var index = new TermIndex<int>([("甲", 1), ("甲", 2)]);
        Assert.Equal(2, Assert.Single(index.Find("甲", _ => true)).Value);
        Assert.Equal(1, Assert.Single(index.Find("甲", hit => hit.Value == 1)).Value);
    }

    private static string Letters(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "甲乙丙"[random.Next(3)]));

    private static string Found(string text, string[] words)
    {
        var found = new List<(int Start, int Word)>();
        foreach (var match in new TermMatcher(words).In(text))
            found.Add((match.Start, match.Word));
        return Lines(found);
    }

    private static string Naively(string text, string[] words)
    {
        var found = new List<(int Start, int Word)>();
        for (var start = 0; start < text.Length; start++)
        {
            for (var word = 0; word < words.Length; word++)
            {
                if (string.CompareOrdinal(text, start, words[word], 0, words[word].Length) == 0)
                    found.Add((start, word));
            }
        }

        return Lines(found);
    }

    private static string Lines(List<(int Start, int Word)> found)
    {
        found.Sort();
        return new StringBuilder().AppendJoin(' ', found).ToString();
    }
}
