using Gongwen.Contracts;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Writers.Html;
using Gongwen.Engine.Writers.Markdown;
using Gongwen.Engine.Writers.Text;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Markup;

/// <summary>No text, however large or wild, makes step 4 or the writers throw or hang, and the same text gives the same document.</summary>
public sealed class MarkupBoundsTests
{
    private static readonly string[] Fragments =
    [
        "# ", "## ", "### ", "#### ", "##### ", "###### ", "#", "|", "| a | b |\n", "|---|:-:|\n", "|-", ":::", "::: table 1 2\n", "::: author\n", "::: signature\n", "::: note\n", "::: attachments\n",
        "::: recipients\n", "::: masthead\n", "organ: ", "number: ", "::: imprint\n", "copy: ", "::: attendance\n", "出席：", "::: contents\n", "::: attachment apart\n", "::: signature stamped\n", "office: ", "unit: ",
        "{landscape}\n", "{portrait}\n", "| ^ | < |\n", "::: table @x\n", "::: x\n", ":::\n", "date: ", "{br}", "{run-in}", "{own-line}", "{x}", "{", "}", "*", "**", "***", "\\", "\\*", "\\|", "\n", "\n\n", " ", "\t", "\u3000", "\r\n", "\r",
        "甲", "乙。", "a", "1.", "“", "¤", "¤", "¤\n", "&amp;*", "[a]: b", "\u0001", "\uD800", "𠮷", "_", "`", "<b>", "\uFEFF", "\u2028",
    ];

    private static readonly string[] Values = ["", "值", "# x\n| a |", "**", "\n", " ", "a\tb\u0002", "\uDC00", "}", "|", ":::"];

    [Theory]
    [InlineData("*")]
    [InlineData("**a")]
    [InlineData("*a ")]
    [InlineData("a* ")]
    [InlineData("*_*")]
    [InlineData("a**b*c***")]
    [InlineData(":::\n")]
    [InlineData("::: note\n")]
    [InlineData("|")]
    [InlineData("|\n")]
    [InlineData("|-|\n")]
    [InlineData("#")]
    [InlineData("# \n")]
    [InlineData("## a\n")]
    [InlineData("\\")]
    [InlineData("\\*")]
    [InlineData("{")]
    [InlineData("{br}")]
    [InlineData("{x}")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("a\n")]
    [InlineData("¤")]
    [InlineData("¤\n\n")]
    [InlineData("*¤*\n\n")]
    [InlineData("\u0001")]
    public void A_hundred_thousand_of_anything_is_read(string part)
    {
        var text = Filled.With(string.Concat(Enumerable.Repeat(part, 100_000)), "值");
        var findings = new FindingList();

        if (Filled.Build(text, findings) is { } document)
            WriteAll(document);
        else
            Assert.True(findings.HasErrors);
    }

    [Fact]
    public void A_table_of_ten_thousand_rows_has_ten_thousand_rows()
    {
        var findings = new FindingList();

        var document = Filled.Build(Filled.With("| 甲 | 乙 |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| ¤ | **重**点 |\n\n", 10_000)), "值"), findings);

        Assert.Empty(findings);
        Assert.Equal(10_000, Assert.IsType<Table>(Assert.Single(document!.Blocks)).Rows.Count);
    }

    [Fact]
    public void A_megabyte_of_text_is_a_paragraph_of_a_megabyte()
    {
        var text = string.Concat(Enumerable.Repeat("一二三四五六七八九十", 100_000));

        var document = Filled.Build(Filled.With(text, ""), new FindingList());

        Assert.Equal(text, Inline.TextOf(Assert.IsType<Paragraph>(Assert.Single(document!.Blocks)).Content));
    }

    [Fact]
    public void Wild_text_never_throws_and_reads_the_same_twice()
    {
        var random = new Random(9704);
        for (var round = 0; round < 2000; round++)
        {
            var template = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Fragments[random.Next(Fragments.Length)]));
            var text = Filled.With(template, Values[random.Next(Values.Length)]);

            var first = Outline(text);

            Assert.Equal(first, Outline(text));
        }
    }

    private static string Outline(FilledText text)
    {
        var findings = new FindingList();
        var document = Filled.Build(text, findings);
        Assert.True(document is not null || findings.HasErrors);
        if (document is null)
            return DocumentOutline.Of(document, findings);
        Assert.NotEmpty(new DocumentTexts(document).Lines);
        return DocumentOutline.Of(document, findings) + WriteAll(document);
    }

    private static int WriteAll(Document document) =>
        HtmlWriter.Write(document, TestLayouts.Plain).Length + MarkdownWriter.Write(document, TestLayouts.Plain).Length + PlainTextWriter.Write(document, TestLayouts.Plain).Length;
}
