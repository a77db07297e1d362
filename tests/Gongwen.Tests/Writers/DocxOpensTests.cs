using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Writers;

/// <summary>What Word would refuse or mend must not be written.</summary>
public sealed class DocxOpensTests
{
    public static TheoryData<string> Documents => new(DocxDocuments.ByName.Keys);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Schema_of_Office_2019_finds_nothing(string name)
    {
        foreach (var layout in new[] { TestLayouts.Nominal, TestLayouts.Plain, TestLayouts.Compensated })
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(DocxDocuments.ByName[name], layout)), isEditable: false);
            var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
            Assert.Equal("", string.Join('\n', faults));
        }
    }
}
