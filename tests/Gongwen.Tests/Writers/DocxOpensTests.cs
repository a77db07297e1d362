using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Writers;

/// <summary>What Word would refuse or mend must not be written.</summary>
public sealed class DocxOpensTests
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static TheoryData<string> Documents => new(DocxDocuments.ByName.Keys);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Schema_of_Office_2019_finds_nothing(string name)
    {
        foreach (var layout in new[] { TestLayouts.Nominal, TestLayouts.Plain, TestLayouts.Compensated, TestLayouts.Plain with { NumbersAsList = true } })
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(DocxDocuments.ByName[name], layout)), isEditable: false);
            var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
            Assert.Equal("", string.Join('\n', faults));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Cells_end_with_a_paragraph_and_rows_have_a_cell_for_every_column(string name)
    {
        var file = DocxFile.Of(DocxDocuments.ByName[name], TestLayouts.Plain);

        Assert.All(file.Body.Descendants(W + "tc"), cell => Assert.Equal(W + "p", cell.Elements().Last().Name));
        foreach (var table in file.Body.Elements(W + "tbl"))
        {
            var columns = table.Element(W + "tblGrid")!.Elements().Count();
            Assert.NotEmpty(table.Elements(W + "tr"));
            Assert.All(table.Elements(W + "tr"), row => Assert.Equal(columns, row.Elements(W + "tc").Sum(cell => (int?)cell.Descendants(W + "gridSpan").Attributes().FirstOrDefault() ?? 1)));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_table_touches_another_or_the_end(string name)
    {
        var file = DocxFile.Of(DocxDocuments.ByName[name], TestLayouts.Plain);

        Assert.All(file.Body.Elements(W + "tbl"), table => Assert.Equal(W + "p", table.ElementsAfterSelf().First().Name));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Styles_named_exist_and_are_named_once(string name)
    {
        var file = DocxFile.Of(DocxDocuments.ByName[name], TestLayouts.Plain);
        var styles = file["word/styles.xml"].Root!.Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToList();
        string[] naming = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"];
        var named = file.Names.Where(part => part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal))
            .SelectMany(part => file[part].Descendants())
            .Where(element => element.Name.Namespace == W && naming.Contains(element.Name.LocalName, StringComparer.Ordinal))
            .Select(element => element.Attribute(W + "val")!.Value)
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(styles.Count, styles.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(named.Except(styles, StringComparer.Ordinal));
        Assert.Empty(file.Body.Descendants(W + "numPr"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Relationships_have_their_targets_and_every_part_its_type(string name)
    {
        var file = DocxFile.Of(DocxDocuments.ByName[name], TestLayouts.Plain);
        foreach (var (part, folder) in new[] { ("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/") })
        {
            var all = file[part].Root!.Elements(Relationships + "Relationship").ToList();
            Assert.Equal(all.Count, all.Select(one => one.Attribute("Id")!.Value).Distinct(StringComparer.Ordinal).Count());
            Assert.All(all, one => Assert.Contains(folder + one.Attribute("Target")!.Value, file.Names));
        }

        var ids = file["word/_rels/document.xml.rels"].Root!.Elements().Select(one => one.Attribute("Id")!.Value);
        Assert.Empty(file.Body.Descendants().Attributes(R + "id").Select(id => id.Value).Except(ids, StringComparer.Ordinal));
        var types = file["[Content_Types].xml"].Root!.Elements().Select(type => type.Attribute("PartName")?.Value).ToList();
        Assert.All(file.Names.Where(part => !part.EndsWith(".rels", StringComparison.Ordinal) && part[0] != '['), part => Assert.Contains("/" + part, types));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_comes_from_a_theme(string name)
    {
        var file = DocxFile.Of(DocxDocuments.ByName[name], TestLayouts.Plain);

        Assert.DoesNotContain(file.Names.SelectMany(part => file[part].Descendants().Attributes()), attribute => attribute.Name.LocalName.EndsWith("Theme", StringComparison.Ordinal));
    }
}
