using System.Xml.Linq;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Writers;

/// <summary>Our own reading of the schema, stricter than the validator's: nothing Word would mend, in no document; and it finds what is wrong.</summary>
public sealed class WordPackageCheckTests
{
    private static readonly XNamespace W = DocxFile.W;

    // A fault made in a good file, and how it is reported.
    private static readonly Dictionary<string, (Action<DocxFile> Damage, string Fault)> Damages = new(StringComparer.Ordinal)
    {
        ["paragraph properties in another order"] = (file => Swap(file, "Heading1", "keepNext", "keepLines"), "keepNext stands too late"),
        ["run properties in another order"] = (file => Move(file.Body.Descendants(W + "rPr").First(rPr => rPr.Elements().Count() > 1)), "stands too late"),
        ["style properties in another order"] = (file => Move(file["word/styles.xml"].Descendants(W + "style").First()), "name is missing"),
        ["settings in another order"] = (file => Move(file["word/settings.xml"].Root!), "stands too late"),
        ["a level in another order"] = (file => Move(file["word/numbering.xml"].Descendants(W + "lvl").First()), "stands too late"),
        ["a list before its kind"] = (file => Move(file["word/numbering.xml"].Root!, last: true), "stands too late"),
        ["section properties in another order"] = (file => Move(file.Body.Elements(W + "sectPr").Last(), last: true), "stands too late"),
        ["cell properties in another order"] = (file => Move(file.Body.Descendants(W + "tcPr").First()), "tcW stands too late"),
        ["table properties in another order"] = (file => Move(file.Body.Descendants(W + "tblPr").First()), "tblStyle stands too late"),
        ["section before the end"] = (file => Move(file.Body, last: true), "stands too late"),
        ["a property twice"] = (file => Twice(file.Body.Descendants(W + "pStyle").First()), "pStyle stands here twice"),
        ["a table without a grid"] = (file => file.Body.Descendants(W + "tblGrid").First().Remove(), "tblGrid is missing"),
        ["a paragraph in a paragraph"] = (file => file.Body.Descendants(W + "p").First().Add(new XElement(W + "p")), "p has no place here"),
        ["text outside a run"] = (file => file.Body.Descendants(W + "p").First().Add(new XElement(W + "t", "甲")), "t has no place here"),
        ["an unknown element"] = (file => file.Body.Descendants(W + "pPr").First().Add(new XElement(W + "indent")), "indent has no place here"),
        ["an unknown alignment"] = (file => file.Body.Descendants(W + "jc").First().SetAttributeValue(W + "val", "centre"), "val can't be “centre”"),
        ["half a twip"] = (file => file.Body.Descendants(W + "tcW").First().SetAttributeValue(W + "w", "12.5"), "w can't be “12.5”"),
        ["an unknown attribute"] = (file => file.Body.Descendants(W + "p").First().SetAttributeValue(W + "rsidR", "00A1"), "rsidR is no attribute of it"),
        ["a theme's font"] = (file => file["word/styles.xml"].Descendants(W + "rFonts").First().SetAttributeValue(W + "asciiTheme", "minorHAnsi"), "asciiTheme is not ours"),
        ["a required attribute less"] = (file => file.Body.Descendants(W + "pgSz").First().Attribute(W + "w")!.Remove(), "w is missing"),
        ["a style that isn't there"] = (file => file.Body.Descendants(W + "pStyle").First().SetAttributeValue(W + "val", "Heading9"), "there is no style Heading9"),
        ["a character style for a paragraph"] = (file => file.Body.Descendants(W + "pStyle").First().SetAttributeValue(W + "val", "Heading1Char"), "Heading1Char is no paragraph style"),
        ["a style based on itself"] = (file => file["word/styles.xml"].Descendants(W + "style").First().Element(W + "name")!.AddAfterSelf(new XElement(W + "basedOn", new XAttribute(W + "val", "Title"))), "is based on itself"),
        ["a list that isn't there"] = (file => file.Body.Descendants(W + "numId").First().SetAttributeValue(W + "val", "77"), "there is no num 77"),
        ["a list of no kind"] = (file => file["word/numbering.xml"].Descendants(W + "abstractNumId").First().SetAttributeValue(W + "val", "5"), "there is no abstractNum 5"),
        ["a bookmark's id twice"] = (file => file.Body.Descendants(W + "bookmarkStart").Last().SetAttributeValue(W + "id", "10000"), "two bookmarks have the id 10000"),
        ["a bookmark's name twice"] = (file => file.Body.Descendants(W + "bookmarkStart").Last().SetAttributeValue(W + "name", "_Toc97040000"), "two bookmarks are called _Toc97040000"),
        ["a bookmark without end"] = (file => file.Body.Descendants(W + "bookmarkEnd").Last().Remove(), "doesn't end"),
        ["a link to nowhere"] = (file => file.Body.Descendants(W + "hyperlink").First().SetAttributeValue(W + "anchor", "there"), "there is no bookmark there"),
        ["a field without end"] = (file => file.Body.Descendants(W + "fldChar").Last().Remove(), "a field doesn't end"),
        ["a row of too few columns"] = (file => file.Body.Descendants(W + "tr").Last().Elements(W + "tc").Last().Remove(), "the row takes 4 of 5 columns"),
        ["a merged cell of another width"] = (file => file.Body.Descendants(W + "gridSpan").First().SetAttributeValue(W + "val", "1"), "is not as wide as its columns"),
        ["a cell merged with none"] = (file => file.Body.Descendants(W + "tr").Last().Descendants(W + "tcW").First().AddAfterSelf(new XElement(W + "vMerge")), "goes on from none above it"),
        ["a cell without paragraph"] = (file => file.Body.Descendants(W + "tc").First().Elements(W + "p").Remove(), "the cell doesn't end with a paragraph"),
        ["a part without a type"] = (file => file["[Content_Types].xml"].Root!.Elements().Last().Remove(), "has no type"),
        ["a type without a part"] = (file => file["[Content_Types].xml"].Root!.Elements().Last().SetAttributeValue("PartName", "/word/none.xml"), "there is no word/none.xml"),
        ["a relationship to nothing"] = (file => file["word/_rels/document.xml.rels"].Root!.Elements().First().SetAttributeValue("Target", "none.xml"), "there is no word/none.xml"),
        ["a footer nobody shows"] = (file => file.Body.Descendants(W + "footerReference").Remove(), "nothing uses"),
        ["a relationship less"] = (file => file["word/_rels/document.xml.rels"].Root!.Elements().Last().Remove(), "there is no relationship"),
        ["an older Word's ways"] = (file => file["word/settings.xml"].Descendants(W + "compatSetting").First().SetAttributeValue(W + "val", "12"), "compatibility mode"),
    };

    public static TheoryData<string> Documents => new(DocxDocuments.ByName.Keys);

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    public static TheoryData<string> DamageNames => new(Damages.Keys);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_has_nothing_to_mend(string name)
    {
        foreach (var layout in new[] { TestLayouts.Nominal, TestLayouts.Plain, TestLayouts.Plain with { NumbersAsList = true } })
            Assert.Equal("", string.Join('\n', WordPackageCheck.FaultsOf(DocxFile.Of(DocxDocuments.ByName[name], layout))));
    }

    [Theory]
    [InlineData("gbt9704-document")]
    [InlineData("gbt9704-letter")]
    [InlineData("gbt9704-order")]
    [InlineData("gbt9704-minutes")]
    public void Form_has_nothing_to_mend(string layout)
    {
        foreach (var profile in new[] { TestLayouts.ById(layout), TestLayouts.ById(layout) with { NumbersAsList = true } })
        {
            foreach (var document in new[] { FormSamples.Notice(1), FormSamples.Notice(8), FormSamples.Notice(20), FormSamples.Joint, FormSamples.Letter(3), FormSamples.Order, FormSamples.Minutes, FormSamples.WithAttachments })
                Assert.Equal("", string.Join('\n', WordPackageCheck.FaultsOf(DocxFile.Of(document, profile))));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_has_nothing_to_mend(string sample)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.Of([.. sample.Split('/'), "report.yaml"]));
        var files = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", bytes)).Files;

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal("", string.Join('\n', WordPackageCheck.FaultsOf(DocxFile.Of(file.Bytes)))));
    }

    [Theory]
    [MemberData(nameof(DamageNames))]
    public void Damage_is_found(string name)
    {
        var file = DocxFile.Of(EveryElement.Numbered, TestLayouts.Plain with { NumbersAsList = true });
        Assert.Empty(WordPackageCheck.FaultsOf(file));

        Damages[name].Damage(file);

        Assert.Contains(Damages[name].Fault, string.Join('\n', WordPackageCheck.FaultsOf(file)), StringComparison.Ordinal);
    }

    private static void Swap(DocxFile file, string style, string first, string second)
    {
        var properties = file["word/styles.xml"].Descendants(W + "style").Single(one => one.Attribute(W + "styleId")!.Value == style).Element(W + "pPr")!;
        var moved = properties.Element(W + first)!;
        moved.Remove();
        properties.Element(W + second)!.AddAfterSelf(moved);
    }

    // The first child goes to the end, or the last one to the beginning.
    private static void Move(XElement parent, bool last = false)
    {
        var moved = last ? parent.Elements().Last() : parent.Elements().First();
        moved.Remove();
        if (last)
            parent.AddFirst(moved);
        else
            parent.Add(moved);
    }

    private static void Twice(XElement element) => element.AddAfterSelf(new XElement(element));
}
