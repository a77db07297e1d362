using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Layouts;

/// <summary>Titles and the lines they are broken into; the file holds one title a line, with " / " where a line ends.</summary>
public sealed partial class TitleLinesTests
{
    private const double TwoHao = 20.1;

    public static TheoryData<string> Titles => new(File.ReadAllLines(RepositoryFiles.Of("tests", "Gongwen.Tests", "Layouts", "title-lines.txt")));

    public static TheoryData<string> FilledTitles => new(File.ReadAllLines(RepositoryFiles.Of("tests", "Gongwen.Tests", "Layouts", "title-lines-data.txt")));

    [Theory]
    [MemberData(nameof(Titles))]
    public void Title_is_broken_where_its_sense_allows(string lines) =>
        Assert.Equal(lines, string.Join(" / ", TitleLines.Of(lines.Replace(" / ", "", StringComparison.Ordinal), TwoHao)));

    [Theory]
    [MemberData(nameof(Titles))]
    public void No_line_of_a_title_is_wider_than_the_page_or_short_or_begins_with_a_clinging_word(string lines)
    {
        var each = lines.Split(" / ");

        Assert.All(each, line => Assert.InRange(TextWidth.Of(line), 4, TwoHao));
        Assert.All(each.Skip(1), line => Assert.DoesNotContain(line[0], "的和及与、，》”）"));
        Assert.All(each.SkipLast(1), line => Assert.DoesNotContain(line[^1], "《“（"));
    }

    /// <summary>What the data gave stands in braces: it stays on one line where a line holds it.</summary>
    [Theory]
    [MemberData(nameof(FilledTitles))]
    public void Names_the_data_gives_stay_whole(string lines)
    {
        var runs = Pieces().Split(lines.Replace(" / ", "", StringComparison.Ordinal)).Where(piece => piece.Length > 0)
            .Select(piece => piece[0] == '{' ? new TextRun(piece.Trim('{', '}'), TextStyle.None, new Origin(null, Value(piece))) : Run(piece));
        var expected = lines.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace(" / ", "\n", StringComparison.Ordinal);

        Assert.Equal(expected, Inline.TextOf(TitleLines.Break([.. runs], TestLayouts.Plain, landscape: false)));
    }

    [Fact]
    public void Line_breaks_of_the_author_stay_and_each_of_the_lines_is_broken_by_itself()
    {
        var title = TitleLines.Break(
            [Run("青山县水利局"), new LineBreak(default), Run("关于2025年县委巡察反馈问题整改情况和下一步工作打算的报告")],
            TestLayouts.Plain,
            landscape: false);

        Assert.Equal("青山县水利局\n关于2025年县委巡察反馈问题整改情况和\n下一步工作打算的报告", Inline.TextOf(title));
    }

    [Fact]
    public void Pieces_of_a_title_keep_their_style_and_place()
    {
        var gap = new Origin(new SourceLocation("report.yaml", 3, 5, 3, 9), null);
        var title = TitleLines.Break(
            [Run("青山县水利局"), new TextRun("【待补：文种】2025年县委巡察", TextStyle.Gap, gap), Run("反馈问题整改清单")],
            TestLayouts.Plain,
            landscape: false);

        Assert.Equal("青山县水利局【待补：文种】\n2025年县委巡察反馈问题整改清单", Inline.TextOf(title));
        Assert.Equal("【待补：文种】2025年县委巡察", string.Concat(title.OfType<TextRun>().Where(run => run.Style == TextStyle.Gap).Select(run => run.Text)));
        Assert.All(title.OfType<TextRun>().Where(run => run.Style == TextStyle.Gap), run => Assert.Equal(gap, run.Origin));
    }

    [Fact]
    public void Lying_sheet_holds_longer_lines()
    {
        IReadOnlyList<Inline> title = [Run("青山县水利局关于2025年县委巡察反馈问题整改情况的报告")];

        Assert.Equal("青山县水利局关于2025年\n县委巡察反馈问题整改情况的报告", Inline.TextOf(TitleLines.Break(title, TestLayouts.Plain, landscape: false)));
        Assert.Single(TitleLines.Break(title, TestLayouts.Plain, landscape: true));
    }

    [Fact]
    public void What_is_no_Chinese_title_is_not_broken()
    {
        foreach (var text in new[] { "", "A Report on the Development of the Linjiang District in 2026", new string('长', 20_000), new string('x', 500), new string('、', 50), new string(' ', 90), "第" + new string('x', 90) })
            Assert.Equal([text], TitleLines.Of(text, TwoHao));
    }

    [Fact]
    public void Nonsense_keeps_all_its_characters()
    {
        foreach (var text in new[] { new string('《', 60), new string('》', 60), new string('\uD800', 45), string.Concat(Enumerable.Repeat("😀", 30)), string.Concat(Enumerable.Repeat("关于 ", 30)), new string('2', 30) + new string('年', 60) })
            Assert.Equal(text, string.Concat(TitleLines.Of(text, TwoHao)));
    }

    private static DataNode Value(string text) =>
        DataReader.Read(Encoding.UTF8.GetBytes($"值: '{text}'"), "report.yaml", DataLimits.Default, new FindingList())!["值"]!;

    [GeneratedRegex(@"(?<given>\{[^}]*\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pieces();

    private static TextRun Run(string text) => new(text, TextStyle.None, default);
}
