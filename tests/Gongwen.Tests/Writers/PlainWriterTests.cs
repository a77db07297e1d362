using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Writers.Html;
using Gongwen.Engine.Writers.Markdown;
using Gongwen.Engine.Writers.Text;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Markup;

namespace Gongwen.Tests.Writers;

/// <summary>The writers whose output a person can read: html, md, txt, of one document that has every element.</summary>
public sealed class PlainWriterTests
{
    [Fact]
    public void Html() => Snapshot.Match(Encoding.UTF8.GetString(HtmlWriter.Write(Sample(), TestLayouts.Plain)), "html");

    [Fact]
    public void Markdown() => Snapshot.Match(Encoding.UTF8.GetString(MarkdownWriter.Write(Sample(), TestLayouts.Plain)), "md");

    [Fact]
    public void Text() => Snapshot.Match(Encoding.UTF8.GetString(PlainTextWriter.Write(Sample(), TestLayouts.Plain)), "txt");

    [Fact]
    public void Html_of_a_lying_sheet() => Snapshot.Match(Encoding.UTF8.GetString(HtmlWriter.Write(Sample("ledger.txt", landscape: true), TestLayouts.Plain)), "html");

    [Theory]
    [InlineData("circular", "gbt9704-document")]
    [InlineData("joint", "gbt9704-document")]
    [InlineData("letter", "gbt9704-letter")]
    [InlineData("order", "gbt9704-order")]
    [InlineData("minutes", "gbt9704-minutes")]
    public void Forms_as_html(string name, string layout)
    {
        var page = Encoding.UTF8.GetString(HtmlWriter.Write(WholeDocuments.ByName[name], TestLayouts.ById(layout)));
        // The style is another one where the rules of a letter and the imprint's place are.
        Snapshot.Match(name is "letter" or "circular" ? page : page[page.IndexOf("<body>", StringComparison.Ordinal)..], "html", name);
    }

    [Theory]
    [InlineData("circular", "gbt9704-document")]
    [InlineData("joint", "gbt9704-document")]
    [InlineData("letter", "gbt9704-letter")]
    [InlineData("order", "gbt9704-order")]
    [InlineData("minutes", "gbt9704-minutes")]
    public void Forms_as_markdown(string name, string layout) =>
        Snapshot.Match(Encoding.UTF8.GetString(MarkdownWriter.Write(WholeDocuments.ByName[name], TestLayouts.ById(layout))), "md", name);

    [Theory]
    [InlineData("circular", "gbt9704-document")]
    [InlineData("joint", "gbt9704-document")]
    [InlineData("letter", "gbt9704-letter")]
    [InlineData("order", "gbt9704-order")]
    [InlineData("minutes", "gbt9704-minutes")]
    public void Forms_as_text(string name, string layout) =>
        Snapshot.Match(Encoding.UTF8.GetString(PlainTextWriter.Write(WholeDocuments.ByName[name], TestLayouts.ById(layout))), "txt", name);

    [Fact]
    public void A_form_without_masthead_and_imprint_shows_none()
    {
        foreach (var bytes in new[] { HtmlWriter.Write(WholeDocuments.Circular, TestLayouts.Plain), MarkdownWriter.Write(WholeDocuments.Circular, TestLayouts.Plain), PlainTextWriter.Write(WholeDocuments.Circular, TestLayouts.Plain) })
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.DoesNotContain("临政发〔2026〕12号", text, StringComparison.Ordinal);
            Assert.DoesNotContain("印发", text, StringComparison.Ordinal);
            Assert.Contains("此件公开发布", text, StringComparison.Ordinal);
        }
    }

    private static Document Sample(string file = "sample.txt", bool landscape = false)
    {
        var findings = new FindingList();
        var text = FilledTextFile.Parse(File.ReadAllText(RepositoryFiles.Of("tests", "Gongwen.Tests", "Writers", file)));
        var document = Step4BuildDocument.Run(text, "sample", new GenreDocument("report", "报告", landscape, null, []), TestLayouts.Plain, TableWidths.None, findings);
        Assert.Empty(findings);
        return document!;
    }
}
