using Gongwen.Engine.Differences;

namespace Gongwen.Tests.Differences;

public sealed class TextDiffTests
{
    private static readonly DiffNames Names = new("report.yaml", "report.yaml（改后）");

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", TextDiff.Write("单位: 临江区\n", "单位: 临江区\n", Names));

    [Fact]
    public void A_line_changed_a_little_stands_once_with_marks() => Assert.Equal(
        """
        --- report.yaml
        +++ report.yaml（改后）
          1 1  单位: 临江区
        ~ 2 2  责任[-人-]{+领导+}: 张三
          3 3  年度: 2026

        """,
        TextDiff.Write("单位: 临江区\n责任人: 张三\n年度: 2026\n", "单位: 临江区\n责任领导: 张三\n年度: 2026\n", Names));

    [Fact]
    public void A_line_with_nothing_in_common_stands_twice() => Assert.Equal(
        """
        - 1    单位
        +   1  2026-07-01

        """,
        TextDiff.Write("单位\n", "2026-07-01\n"));

    [Fact]
    public void Equal_lines_far_from_changes_are_left_out() => Assert.Equal(
        """
        ~  1  1  [-a-]{+b+}: 一个长的值
           2  2  2
        ⋯
          11 11  11
        +    12  新的一行

        """,
        TextDiff.Write(
            "a: 一个长的值\n" + string.Concat(Enumerable.Range(2, 10).Select(number => $"{number}\n")),
            "b: 一个长的值\n" + string.Concat(Enumerable.Range(2, 10).Select(number => $"{number}\n")) + "新的一行\n",
            names: null,
            context: 1));

    [Fact]
    public void A_moved_block_shows_its_new_indentation() => Assert.Equal(
        """
        - 1    要点:
        - 2      - 甲的情况
        - 3      - 乙的情况
          4 1  内容:
        +   2    要点:
        +   3      - 甲的情况
        +   4      - 乙的情况

        """,
        TextDiff.Write("要点:\n  - 甲的情况\n  - 乙的情况\n内容:\n", "内容:\n  要点:\n    - 甲的情况\n    - 乙的情况\n"));

    [Fact]
    public void Other_line_ends_are_marked() => Assert.Equal(
        """
        ~ 1 1  单位: 临江区[-␍-]␊
          2 2  年度: 2026

        """,
        TextDiff.Write("单位: 临江区\r\n年度: 2026\r\n", "单位: 临江区\n年度: 2026\r\n"));

    [Fact]
    public void A_missing_last_line_end_is_marked() => Assert.Equal("~ 1 1  单位: 临江区{+␊+}\n", TextDiff.Write("单位: 临江区", "单位: 临江区\n"));

    [Fact]
    public void A_character_of_two_units_is_never_cut() => Assert.Equal("~ 1 1  姓名: 王[-𠮷-]{+𠮶+}\n", TextDiff.Write("姓名: 王𠮷\n", "姓名: 王𠮶\n"));

    [Fact]
    public void Everything_added_and_everything_removed()
    {
        Assert.Equal("+   1  甲\n+   2\n", TextDiff.Write("", "甲\n\n"));
        Assert.Equal("- 1    甲\n- 2\n", TextDiff.Write("甲\n\n", ""));
    }

    [Fact]
    public void Shared_stretches_are_equal_in_both_and_as_long_as_can_be()
    {
        var random = new Random(20260701);
        for (var round = 0; round < 2000; round++)
        {
            var before = Sequence(random, 12);
            var after = Sequence(random, 12);
            var shared = SequenceDiff.Compare(before, after, maxCost: 1000);
            AssertShared(before, after, shared);
            Assert.Equal(LongestCommon(before, after), shared.Sum(stretch => stretch.Length));
        }
    }

    [Fact]
    public void A_bound_on_the_cost_still_gives_true_stretches()
    {
        var random = new Random(20260702);
        for (var round = 0; round < 500; round++)
        {
            var before = Sequence(random, 60);
            var after = Sequence(random, 60);
            AssertShared(before, after, SequenceDiff.Compare(before, after, maxCost: 1 + (round % 5)));
        }
    }

    [Fact]
    public void Large_texts_without_a_common_line_come_to_an_end()
    {
        var before = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"a{number}\n"));
        var after = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"b{number}\n"));
        Assert.Equal(80_000, TextDiff.Write(before, after).Count(character => character == '\n'));
    }

    private static int[] Sequence(Random random, int most) => [.. Enumerable.Range(0, random.Next(most)).Select(_ => random.Next(4))];

    private static void AssertShared(int[] before, int[] after, IReadOnlyList<Stretch> shared)
    {
        var (i, j) = (0, 0);
        foreach (var stretch in shared)
        {
            Assert.True(stretch.Before >= i && stretch.After >= j && stretch.Length > 0);
            Assert.Equal(before.AsSpan(stretch.Before, stretch.Length).ToArray(), after.AsSpan(stretch.After, stretch.Length).ToArray());
            (i, j) = (stretch.Before + stretch.Length, stretch.After + stretch.Length);
        }
    }

    private static int LongestCommon(int[] before, int[] after)
    {
        var table = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                table[i, j] = before[i] == after[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
        }

        return table[0, 0];
    }
}
