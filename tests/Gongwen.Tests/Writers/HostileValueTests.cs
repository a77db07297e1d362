using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Engine.Writers.Html;
using Gongwen.Engine.Writers.Markdown;
using Gongwen.Engine.Writers.Text;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Markup;
using Markdig;

namespace Gongwen.Tests.Writers;

/// <summary>A value comes out as given wherever it stands, and the document around it is the one a harmless value gives, in every format.</summary>
public sealed partial class HostileValueTests
{
    private const string Harmless = "甲乙丙";

    private const string Template =
        """
        # ¤
        ::: author
        ¤
        :::
        ::: recipients
        ¤：
        :::
        ## ¤
        ¤
        ### 前¤后 {run-in}
        段落**¤**和*¤*。
        ::: table 1 2
        ¤

        | 项 | ¤ |
        |---|---|
        | ¤ | 前¤后 |
        :::
        ¤ 在行首。
        ::: attachments
        ¤
        名称¤
        :::
        ::: signature
        ¤
        date: ¤
        :::
        ::: note
        ¤
        :::

        """;

    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseCustomContainers().UseAutoIdentifiers().UseTaskLists().Build();

    public static TheoryData<string> Values =>
    [
        "# x", "## x ##", "| a | b |", "|---|---|", "**x**", "*x", "_x_", "__x", "{{ 1 | plus: 1 }}", "{% if x %}", ":::", "::: note", "<b>", "</main>", "<!--", "<script>alert(1)</script>",
        "\\", "\\\\", "x\\", "&#10;", "&lt;", "&amp;", "{br}", "{run-in}", "{own-line}", "date: 1", "---", "===", "- x", "+ x", "1. x", "1) x", "12.", "> x", "`x`", "```", "~~~", "~~x~~",
        "[a](b)", "![a](b)", "[a]: b", "[ ] x", "<http://a.b>", "    x", " x ", "x  ", "*", "#", "\"'", "\u200B\u200Dx", "\uFEFFx", "\uE000\uF8FF", "\u202Ex", "𠮷", "A B", "$x$", "^x^", "==x==", "==", "=x", "x|", "：", "。", "“x”",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Comes_out_as_given(string value)
    {
        var (plain, hostile) = (Build(Harmless), Build(value));

        Assert.Equal(DocumentText(plain).Replace(Harmless, value), DocumentText(hostile));
        AssertSame(HtmlWriter.Write, plain, hostile, value, html => html);
        AssertSame(MarkdownWriter.Write, plain, hostile, value, markdown => Markdown.ToHtml(markdown, GitHub));
        Assert.Equal(
            Lines(PlainTextWriter.Write(plain, TestLayouts.Plain)).Select(line => line.Replace(Harmless, value, StringComparison.Ordinal).Trim()),
            Lines(PlainTextWriter.Write(hostile, TestLayouts.Plain)).Select(line => line.Trim()));
        Assert.Equal(
            WordParagraphs(DocxWriter.Write(plain, TestLayouts.Plain)).Select(paragraph => paragraph.Replace(Harmless, value, StringComparison.Ordinal)),
            WordParagraphs(DocxWriter.Write(hostile, TestLayouts.Plain)));
    }

    // Lines written by hand break there.
    public static TheoryData<string> ValuesOfOneLine => new(Values.Select(row => row.Data).Where(value => value != "{br}"));

    [Theory]
    [MemberData(nameof(ValuesOfOneLine))]
    public void Comes_out_as_given_around_the_text(string value)
    {
        var (plain, hostile, layout) = (WholeDocuments.Hostile(Harmless), WholeDocuments.Hostile(value), TestLayouts.Nominal);

        AssertSame(HtmlWriter.Write, plain, hostile, value, html => html, layout);
        AssertSame(MarkdownWriter.Write, plain, hostile, value, markdown => Markdown.ToHtml(markdown, GitHub), layout);
        Assert.Equal(
            WithoutSpaces(Encoding.UTF8.GetString(PlainTextWriter.Write(plain, layout)).Replace(Harmless, value, StringComparison.Ordinal)),
            WithoutSpaces(Encoding.UTF8.GetString(PlainTextWriter.Write(hostile, layout))));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(0)]
    public void Elements_around_the_text_of_any_length_are_written(int length)
    {
        var text = new string('长', length);
        foreach (var write in new[] { HtmlWriter.Write, MarkdownWriter.Write, PlainTextWriter.Write })
            Assert.True(write(WholeDocuments.Hostile(text), TestLayouts.Nominal).Length > 20 * length);
    }

    [Fact]
    public void Twenty_thousand_characters_come_out_as_given() => Comes_out_as_given(string.Concat(Enumerable.Repeat("长*|#", 5000)));

    [Theory]
    [InlineData("甲\n# 乙")]
    [InlineData("甲\n\n| 乙 |\n|---|\n")]
    [InlineData("甲\r\n- 乙")]
    [InlineData("甲\u2028::: note")]
    [InlineData("甲\n===")]
    [InlineData("甲\n    乙")]
    public void A_new_line_makes_no_element(string value)
    {
        var (plain, hostile) = (Build(Harmless), Build(value));
        var text = value.TrimEnd('\n').Replace("\r\n", "\n").Replace('\u2028', '\n');

        Assert.Equal(DocumentText(plain).Replace(Harmless, text, StringComparison.Ordinal), DocumentText(hostile));
        AssertSame(HtmlWriter.Write, plain, hostile, text, html => html);
        AssertSame(MarkdownWriter.Write, plain, hostile, text, markdown => Markdown.ToHtml(markdown, GitHub));
    }

    [Theory]
    [InlineData("甲\t乙", "甲 乙", false)]
    [InlineData("甲\u0001乙", "甲乙", true)]
    [InlineData("甲%D800乙", "甲乙", true)]
    [InlineData("%DC00甲乙%FFFF", "甲乙", true)]
    public void What_no_document_can_hold_is_left_out_with_a_warning(string value, string text, bool warned)
    {
        // An attribute can't hold a lone surrogate.
        value = value.Replace("%D800", "\uD800").Replace("%DC00", "\uDC00").Replace("%FFFF", "\uFFFF");
        var findings = new FindingList();
        var document = Filled.Build(Filled.With(Template, value), findings)!;

        Assert.Equal(DocumentText(Build(Harmless)).Replace(Harmless, text, StringComparison.Ordinal), DocumentText(document));
        Assert.Equal(warned ? ["GW4017"] : [], findings.Select(finding => finding.RuleId));
    }

    private static Document Build(string value)
    {
        var findings = new FindingList();
        var document = Filled.Build(Filled.With(Template, value), findings)!;
        Assert.Empty(findings);
        return document;
    }

    private static string DocumentText(Document document) =>
        string.Concat(new DocumentTexts(document).Lines.Select(line => line + "\n"));

    private static void AssertSame(
        Func<Document, LayoutProfile, byte[]> write, Document plain, Document hostile, string value, Func<string, string> toHtml, LayoutProfile? layout = null)
    {
        var expected = Tokens(toHtml(Encoding.UTF8.GetString(write(plain, layout ?? TestLayouts.Plain))));
        var actual = Tokens(toHtml(Encoding.UTF8.GetString(write(hostile, layout ?? TestLayouts.Plain))));
        Assert.Equal(
            expected.Select(token => token.StartsWith('<') ? WithoutWidth(token) : token.Replace(Harmless, value, StringComparison.Ordinal)),
            actual.Select(token => token.StartsWith('<') ? WithoutWidth(token) : token));
    }

    // A column is as wide as what stands in it asks for, a mark as large as it fits, a column aligned by what it holds, a name stands where it is centred, what is short is kept on a page; that is no structure.
    private static string WithoutWidth(string tag) => StyleAttribute().Replace(tag, "").Replace(" keep\"", "\"", StringComparison.Ordinal)
        .Replace(" long\"", "\"", StringComparison.Ordinal).Replace(" whole\"", "\"", StringComparison.Ordinal)
        .Replace("<td class=\"center\">", "<td>", StringComparison.Ordinal).Replace("<td class=\"right\">", "<td>", StringComparison.Ordinal);

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => c is not (' ' or '\u3000')));

    // Tags as they are, the text between them decoded; adjacent text is one, a break is a new line. A page's head is left out.
    private static List<string> Tokens(string html)
    {
        var body = html.IndexOf("<main>", StringComparison.Ordinal);
        html = LineBreakTag().Replace(html[Math.Max(body, 0)..], "\n");
        html = StyleOverBreaks().Replace(html, "${breaks}");
        var tokens = new List<string>();
        var at = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (tag.Index > at)
                tokens.Add("\"" + WebUtility.HtmlDecode(html[at..tag.Index]));
            tokens.Add(Id().Replace(html.Substring(tag.Index, tag.Length), ""));
            at = tag.Index + tag.Length;
        }

        return tokens;
    }

    private static string[] Lines(byte[] text) => Encoding.UTF8.GetString(text).Split('\n');

    private static List<string> WordParagraphs(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var part = package.GetEntry("word/document.xml")!.Open();
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return [.. XDocument.Load(part, LoadOptions.PreserveWhitespace).Descendants(w + "p").Select(p => string.Concat(p.Descendants(w + "t").Select(t => t.Value)))];
    }

    [GeneratedRegex("<br ?/?>\n?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LineBreakTag();

    // A style that goes on behind a break is closed and opened there; that is no difference.
    [GeneratedRegex("</(?<tag>strong|em)>(?<breaks>\\n+)<\\k<tag>>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StyleOverBreaks();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(" style=\"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StyleAttribute();

    [GeneratedRegex(" id=\"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();
}
