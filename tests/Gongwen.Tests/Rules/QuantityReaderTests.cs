using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Rules.Consistency;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Rules;

/// <summary>The reader written by hand reads the quantities an expression would.</summary>
public sealed partial class QuantityReaderTests
{
    [Theory]
    [InlineData("完成1,200余万元，占3.50%", "12000000 元 1,200余万元 rough", "3.50 % 3.50%")]
    [InlineData("提高0.5个百分点，近100户", "0.5 个百分点 0.5个百分点", "100 户 100户 rough")]
    [InlineData("2026年7月1日第3批，编号A12", "2026  2026", "7  7", "1  1")]
    [InlineData("3—5天，10至20个，1234567890123人", "20 个 20个")]
    [InlineData("5个—6个", "5  5")]
    [InlineData("约12,34个", "12  12 rough")]
    public void Numbers_of_a_line(string line, params string[] expected) => Assert.Equal(expected, Read(line));

    [Fact]
    public void Every_line_of_the_pages_and_the_cases_reads_as_by_the_expression()
    {
        var lines = Directory.EnumerateFiles(RepositoryFiles.Of("docs", "rules"), "*.md")
            .Concat(Directory.EnumerateFiles(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "checks"), "*", SearchOption.AllDirectories))
            .SelectMany(File.ReadLines).Concat(Made()).ToList();
        Assert.All(lines, line => Assert.Equal(ByExpression(line), Read(line)));
        Assert.True(lines.Sum(line => Read(line).Count) > 2000);
    }

    // Every piece before, within and behind a number.
    private static IEnumerable<string> Made()
    {
        string[] pieces = ["", "，", ".", ",", "5", "234", "余", "多", "几", "万", "亿", "个", "个百分点", "%", "％", "年", "—", "至", "至3", "第", "约", "不足", "以上", "A", "0", ".25", ",000"];
        return pieces.SelectMany(before => pieces.SelectMany(within => pieces.SelectMany(behind => (string[])[$"{before}7{within}{behind}", $"{before}12{within}{behind}个"])));
    }

    private static List<string> Read(string line) => [.. Quantities.BySentence(line).SelectMany(sentence => sentence.Numbers).Select(number => Written(line, number))];

    private static List<string> ByExpression(string line)
    {
        var read = new List<string>();
        var start = 0;
        foreach (var sentence in line.Split('。', '！', '？', '\n'))
        {
            for (var match = Number().Match(line, start, sentence.Length); match.Success; match = match.NextMatch())
            {
                var value = decimal.Parse(match.Groups["digits"].Value + match.Groups["fraction"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
                    * match.Groups["scale"].Value switch { "万" => 10_000m, "亿" => 100_000_000m, _ => 1m };
                var end = match.Index + match.Length;
                var isRough = match.Groups["rough"].Length > 0 || Before().IsMatch(line[Math.Max(start, match.Index - 3)..match.Index]) || After().IsMatch(line[end..Math.Min(start + sentence.Length, end + 3)]);
                read.Add(Written(line, new Quantity(value, Math.Max(0, match.Groups["fraction"].Length - 1), match.Groups["unit"].Value.Replace('％', '%'), match.Index, end, isRough)));
            }

            start += sentence.Length + 1;
        }

        return read;
    }

    private static string Written(string line, Quantity number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number.Value} {number.Unit} {line[number.Start..number.End]}{(number.IsRough ? " rough" : "")}");

    [GeneratedRegex(
        "(?<![0-9.,A-Za-z第—～~\\-:：∶/])(?<digits>[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|[0-9]{1,12})(?<fraction>\\.[0-9]{1,6})?(?![0-9A-Za-z])(?<rough>[余多几来])?(?<scale>[万亿])?(?<rough>[余多])?(?<unit>[%％‰]|个百分点|(?![年月日号时分—～~至到\\-.:：、，。；]|万|亿)[\\u4E00-\\u9FFF])?(?![—～~\\-]|[至到][0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex("(?:约|近|超|超过|逾|不足|不少于|大概|达到约)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    [GeneratedRegex("^(?:以上|以下|左右|上下|以内|多|余)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex After();
}
