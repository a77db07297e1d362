using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Data;

/// <summary>YAML is read by two readers: what the fast one reads must be what the parser and the mender make of it, and they must have nothing to say.</summary>
public sealed class OrdinaryYamlTests
{
    private const int ChangesOfFile = 40;

    private static readonly string[] Insertions = [" ", "  ", "\t", "\n", "\r", "-", "- ", ":", ": ", "：", "#", " # ", ",", "，", "、", "\"", "'", "“", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "?", "\\", "\u3000", "—", "～", "~", "null", "😀", "---\n", "0"];

    public static TheoryData<string> Ordinary => new(
        "文种: 述职报告\n人数: 12\n比例: -0.5\n编号: 007\n有: true\n无: False\n空:\n空着: ~\n",
        "甲:\n  乙:\n    - 一\n    - 二 # 说明\n  丙: 三\n丁:\n- 四\n-\n- 五\n",
        "# 开头\n甲: # 说明\n\n  # 再说明\n  乙: 值：有全角冒号，也有逗号\r\n  丙: http://example.cn/a#b\n",
        "甲:\n  - 名称: 子\n    数: 1\n    组: [一, 2, \"三，四\", '五']\n  - 名称: 丑\n    表: { 甲: 1, 乙: [ ], 丙: { 丁: \"戊\" } }\n  - - 套着\n    - 的\n",
        "甲: [一，二句话。, 完成50%、超过<上年>, A&B]\n乙:\n  - { 题: 一、总体, 文: 这样写：先学，后做。 }\n",
        "甲: \"引号：里，面\"\n乙: '单引号' # 说明\n丙: \"\"\n丁: []\n戊: {}",
        "甲: \"一\\n\\\"二\\\"\"\n乙: { 题: 说明，由程序编、不写, 例: [长长的一句话，又一句, 66.7%] }\n",
        "甲:\n  - 标题：压实责任\n  - 时间:10点\n  - -5\n末: 表情😀在这里\n");

    public static TheoryData<string> LeftAlone => new(
        "- 甲\n",
        "甲\n",
        " 甲: 1\n",
        "甲：1\n",
        "甲: |\n  一\n",
        "甲: 一\n  二\n",
        "甲: 一\n 乙: 二\n",
        "甲: - 一\n",
        "甲: “一\"\n",
        "甲: \"一\\x41\"\n",
        "甲: { 乙: 一，丙: 二 }\n",
        "甲: \"一\n",
        "甲: &a 一\n",
        "甲: 一: 二\n",
        "甲: 一\n甲: 二\n",
        "甲:\n\t- 一\n",
        "甲:\n　- 一\n",
        "甲:\n  －一\n",
        "甲: [一，二，三]\n",
        "甲: { 乙：一 }\n",
        "甲: [一, \n  二]\n",
        "---\n甲: 一\n",
        "甲: \"一\"二\n");

    public static TheoryData<string> Files => new(Folders.SelectMany(folder => Directory.GetFiles(RepositoryFiles.Of(folder), "*.yaml", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(RepositoryFiles.Of("."), path)).Order(StringComparer.Ordinal));

    private static string[] Folders => ["plugins", "templates", Path.Combine("tests", "Gongwen.Tests", "Cases", "1-read"), Path.Combine("tests", "Gongwen.Tests", "Cases", "2-data")];

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Both_readers_make_the_same_tree(string text)
    {
        Assert.NotNull(OrdinaryYaml.Read(new SourceText("report.yaml", text), DataLimits.Default));
        AssertSame(text);
    }

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public void What_is_unusual_is_left_to_the_other_reader(string text)
    {
        Assert.Null(OrdinaryYaml.Read(new SourceText("report.yaml", text), DataLimits.Default));
        AssertSame(text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_and_what_a_slip_of_the_pen_makes_of_them_are_read_alike(string file)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.Of(file));
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            return;
        var text = Encoding.UTF8.GetString(bytes);
        AssertSame(text);
        // Of a long file the beginning will do; the same slips in every run.
        text = text[..Math.Min(text.Length, 2_000)];
        var next = (uint)file.Length;
        for (var change = 0; change < ChangesOfFile; change++)
        {
            var at = Next(text.Length + 1);
            if (at < text.Length && char.IsLowSurrogate(text[at]))
                continue;
            AssertSame(change % 4 == 0 ? text[..at] + Rest(at + 1 + Next(3)) : text[..at] + Insertions[Next(Insertions.Length)] + text[at..]);
        }

        string Rest(int from) => from >= text.Length ? "" : text[(char.IsLowSurrogate(text[from]) ? from + 1 : from)..];

        int Next(int below)
        {
            next = (next * 1_664_525) + 1_013_904_223;
            return (int)((next >> 8) % (uint)Math.Max(below, 1));
        }
    }

    [Fact]
    public void The_limits_are_those_of_the_other_reader()
    {
        const string text = "甲:\n  - 一\n  - 二\n";
        Assert.NotNull(OrdinaryYaml.Read(new SourceText("report.yaml", text), new DataLimits { MaxNodes = 4, MaxDepth = 2 }));
        Assert.Null(OrdinaryYaml.Read(new SourceText("report.yaml", text), new DataLimits { MaxNodes = 3 }));
        Assert.Null(OrdinaryYaml.Read(new SourceText("report.yaml", text), new DataLimits { MaxDepth = 1 }));
    }

    private static void AssertSame(string text)
    {
        var source = new SourceText("report.yaml", text);
        var findings = new FindingList();
        if (!ReferenceEquals(ControlCharacters.Screen(source, findings), text) || OrdinaryYaml.Read(source, DataLimits.Default) is not { } tree)
            return;
        var other = DataReader.ReadText(Encoding.UTF8.GetBytes(text), "report.yaml", DataLimits.Default, findings)?.Tree;
        Assert.Equal("", CaseText.Of(findings, "report.yaml"));
        Assert.NotNull(other);
        Assert.Equal(Lines(other), Lines(tree));
    }

    private static IEnumerable<string> Lines(DataNode node) =>
        [$"{node.Path} {node.Kind} {node.Text} {node.Written} {node.Location} {node.Location.EndLine}:{node.Location.EndColumn} {node.Location.Offset}+{node.Location.Length}",
            .. node.Items.SelectMany(Lines), .. node.Properties.SelectMany(property => Lines(property.Value).Prepend($"{property.Key} {property.KeyLocation} {property.KeyLocation.Offset}+{property.KeyLocation.Length}"))];
}
