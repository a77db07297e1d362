using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Data;

/// <summary>JSON is read by two readers: what the fast one reads must be what the tolerant one reads, and what has a fault it must leave alone.</summary>
public sealed class WellFormedJsonTests
{
    private const string LongText = "这一段比共用的短文字长得多，所以每次都另存一份，不与别的值共用同一个字符串对象。";

    public static TheoryData<string> WellFormed => new(
        """{"文种":"述职报告","人数":12,"比例":-0.5e+3,"有":true,"无":false,"空":null}""",
        "\r\n { \"甲\" :\t[ 1 , -2.50 , \"三\" , [ ] , { } , [ [ \"\" ] ] ] }\n\n",
        """{"":"","a b":1,"a.b":{"[0]":"\"引\"\\\/\n\t\r","表情":"😀😀","组":["完","完","完"]}}""",
        $$"""{"长":"{{LongText}}","又":"{{LongText}}","短":["已完成","已完成","整改中"],"制表":"左	右"}""",
        """[{"序号":1,"状态":"已完成"},{"序号":2,"状态":"已完成"},{"状态":"整改中","序号":3},{"序号":4}]""",
        "\"只有一段文字\"",
        "-0",
        """{"k1":1,"k2":1,"k3":1,"k4":1,"k5":1,"k6":1,"k7":1,"k8":1,"k9":1,"k10":1,"k11":1,"k12":1,"k13":{"k1":2}}""");

    public static TheoryData<string> NotWellFormed => new(
        """{"甲":1,}""",
        "[1,]",
        "[1 2]",
        "[,1]",
        """{"甲" 1}""",
        """{"甲":}""",
        """{甲:1}""",
        """{"甲":1}}""",
        """{"甲":1""",
        """{"甲":"没有收尾}""",
        "{\"甲\":\"换\n行\"}",
        """{"甲":01}""",
        """{"甲":1.}""",
        """{"甲":.5}""",
        """{"甲":+1}""",
        """{"甲":1e}""",
        """{"甲":True}""",
        """{"甲":truey}""",
        """{"甲":1} // 说明""",
        """{"甲":'乙'}""",
        """{"甲"：1}""",
        """{"甲":"\x"}""",
        """{"甲":"\u00g0"}""",
        """{"甲":"\u0001"}""",
        """{"甲":"\ud83d"}""",
        """{"甲":1,"甲":2}""",
        """{"k1":1,"k2":1,"k3":1,"k4":1,"k5":1,"k6":1,"k7":1,"k8":1,"k9":1,"k10":1,"k11":1,"k12":1,"k13":1,"k1":2}""",
        "");

    public static TheoryData<string> Samples => new(Directory.GetFiles(Path.Combine(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases")), "*.json", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases"), path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void Both_readers_make_the_same_tree(string text)
    {
        Assert.NotNull(WellFormedJson.Read(new SourceText("report.json", text), DataLimits.Default));
        AssertSame(Encoding.UTF8.GetBytes(text));
    }

    [Theory]
    [MemberData(nameof(NotWellFormed))]
    public void What_has_a_fault_is_left_to_the_reader_that_tells_it(string text) =>
        Assert.Null(WellFormedJson.Read(new SourceText("report.json", text), DataLimits.Default));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_are_read_alike(string file) => AssertSame(File.ReadAllBytes(Path.Combine(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases"), file)));

    [Fact]
    public void Cut_off_anywhere_they_are_read_alike()
    {
        const string text = """{"甲":[1,-2.5e3,"乙\n\u4e00",{"丙":null,"丁":[true,false]}],"戊":{}}""";
        for (var length = 0; length <= text.Length; length++)
        {
            AssertSame(Encoding.UTF8.GetBytes(text[..length]));
            AssertSame(Encoding.UTF8.GetBytes(text[..length] + "]" + text[length..]));
            AssertSame(Encoding.UTF8.GetBytes(text[length..]));
        }
    }

    [Fact]
    public void Keys_are_no_values()
    {
        var findings = new FindingList();
        Assert.NotNull(DataReader.Read("{\"甲\":[1,2],\"乙\":{}}"u8.ToArray(), "report.json", new DataLimits { MaxNodes = 5 }, findings));
        Assert.Empty(findings);
        Assert.Null(DataReader.Read("{\"甲\":[1,2],\"乙\":{}}"u8.ToArray(), "report.json", new DataLimits { MaxNodes = 4 }, findings));
        Assert.Equal("1:16 GW1019 错误：内容太多：超过 4 个值 → 拆成几份文件\n", CaseText.Of(findings, "report.json"));
    }

    [Fact]
    public void Lists_too_deep_are_told_by_the_other_reader()
    {
        var (fits, tooDeep) = (new string('[', 64) + new string(']', 64), new string('[', 65) + new string(']', 65));
        Assert.NotNull(WellFormedJson.Read(new SourceText("report.json", fits), DataLimits.Default));
        Assert.Null(WellFormedJson.Read(new SourceText("report.json", tooDeep), DataLimits.Default));
        AssertSame(Encoding.UTF8.GetBytes(fits));
        AssertSame(Encoding.UTF8.GetBytes(tooDeep));
    }

    private static void AssertSame(byte[] bytes)
    {
        var (fast, tolerant) = (new FindingList(), new FindingList());
        var tree = DataReader.Read(bytes, "report.json", DataLimits.Default, fast);
        var other = DataReader.ReadText(bytes, "report.json", DataLimits.Default, tolerant)?.Tree;
        Assert.Equal(CaseText.Of(tolerant, "report.json"), CaseText.Of(fast, "report.json"));
        Assert.Equal(other is null ? [] : Lines(other), tree is null ? [] : Lines(tree));
    }

    private static IEnumerable<string> Lines(DataNode node) =>
        [$"{node.Path} {node.Kind} {node.Text} {node.Written} {node.Location} {node.Location.EndLine}:{node.Location.EndColumn} {node.Location.Offset}+{node.Location.Length}",
            .. node.Items.SelectMany(Lines), .. node.Properties.SelectMany(property => Lines(property.Value).Prepend($"{property.Key} {property.KeyLocation} {property.KeyLocation.Offset}+{property.KeyLocation.Length} {ReferenceEquals(node[property.Key], property.Value)}"))];
}
