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

    private static Document Sample(string file = "sample.txt", bool landscape = false)
    {
        var findings = new FindingList();
        var text = FilledTextFile.Parse(File.ReadAllText(RepositoryFiles.Of("tests", "Gongwen.Tests", "Writers", file)));
        var document = Step4BuildDocument.Run(text, "sample", new GenreDocument("report", "报告", landscape, null, []), TestLayouts.Plain, TableWidths.None, findings);
        Assert.Empty(findings);
        return document!;
    }
}
