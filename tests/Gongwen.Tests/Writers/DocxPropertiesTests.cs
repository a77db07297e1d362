using System.Xml.Linq;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>What a file says of itself to registers and searches.</summary>
public sealed class DocxPropertiesTests
{
    private static readonly Document Whole = new(
        "official-letter",
        "document",
        Landscape: false,
        [
            new Masthead(default)
            {
                CopyNumber = Line("000017"), Classification = Line("秘密★10年"), Urgency = Line("特急"), Number = Line("临政发〔2026〕8号"),
                Organs = [Line("临江区人民政府")], Suffix = Line("文件"), Signers = [Line("签发人甲"), Line("签发人乙")],
            },
            Title("临江区人民政府{br}关于开展防汛检查的通知"),
            Heading(1, "一、", "检查范围"),
            Heading(2, "（一）", "水库"),
            Heading(1, "二、", "有关要求"),
            Signature("2026年6月1日", "临江区人民政府", "临江区水利局"),
        ]);

    [Fact]
    public void Core_properties_come_from_the_document()
    {
        Assert.Equal(
            """
            title: 临江区人民政府关于开展防汛检查的通知
            creator: 临江区人民政府、临江区水利局
            keywords: 检查范围；有关要求
            category: official-letter
            identifier: 临政发〔2026〕8号
            language: zh-CN
            """,
            Core(Whole));
        Assert.Equal("category: test\nlanguage: zh-CN", Core(Document()));
        Assert.Equal("创建者是标志里的机关", Core(Document(new Masthead(default) { Organs = [Line("创建者是标志里的机关")] })).Split('\n')[0].Split(' ')[1]);
    }

    [Fact]
    public void Named_properties_hold_what_a_register_asks_and_the_fonts()
    {
        Assert.Equal(
            """
            2 发文字号: 临政发〔2026〕8号
            3 份号: 000017
            4 密级: 秘密★10年
            5 紧急程度: 特急
            6 签发人: 签发人甲、签发人乙
            7 成文日期: 2026年6月1日
            8 文种: official-letter
            9 版式: gbt9704-nominal
            10 字体说明: 仿宋＝仿宋_GB2312；黑体＝黑体；楷体＝楷体_GB2312；小标宋＝方正小标宋简体；宋体＝宋体；按版式写明，未作替换。
            """,
            Custom(Whole, TestLayouts.Nominal));
        Assert.StartsWith("2 文种: test\n3 版式: gbt9704-nominal\n4 字体说明: ", Custom(Document(), TestLayouts.Nominal), StringComparison.Ordinal);
    }

    [Fact]
    public void Font_that_replaces_the_one_the_layout_wants_most_is_said()
    {
        var fonts = new Dictionary<FontRole, IReadOnlyList<string>>(TestLayouts.Nominal.Fonts) { [FontRole.FangSong] = ["机关仿宋", "仿宋"] };

        Assert.EndsWith(
            "字体说明: 仿宋＝机关仿宋（代替仿宋_GB2312）；黑体＝黑体；楷体＝楷体_GB2312；小标宋＝方正小标宋简体；宋体＝宋体；其余按版式写明。",
            Custom(Document(), TestLayouts.Nominal with { Fonts = fonts }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_text_and_as_long_as_a_property_may_be()
    {
        var hostile = "</vt:lpwstr><b>&amp;\u0001{{ 1 }}";
        Assert.Contains("成文日期: </vt:lpwstr><b>&amp;{{ 1 }}", Custom(Document(Signature(hostile, "甲")), TestLayouts.Plain), StringComparison.Ordinal);

        var title = Core(Document(Title(new string('长', 5_000)))).Split('\n')[0]["title: ".Length..];
        Assert.Equal(new string('长', 254) + "…", title);
        Assert.Equal("title: " + new string('长', 253) + "…", Core(Document(Title(new string('长', 253) + "😀" + "后"))).Split('\n')[0]);
    }

    private static string Core(Document document) => string.Join('\n', Part(xml => PropertiesPart.WriteCore(xml, document)).Elements().Select(property => $"{property.Name.LocalName}: {property.Value}"));

    private static string Custom(Document document, LayoutProfile layout) => string.Join(
        '\n',
        Part(xml => CustomPropertiesPart.Write(xml, document, layout)).Elements().Select(property => $"{property.Attribute("pid")!.Value} {property.Attribute("name")!.Value}: {property.Elements().Single().Value}"));

    private static XElement Part(Action<WordXml> write)
    {
        using var xml = new WordXml();
        write(xml);
        return XElement.Load(new MemoryStream(xml.Written.ToArray()));
    }
}
