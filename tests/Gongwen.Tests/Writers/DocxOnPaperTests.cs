using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Writers;

/// <summary>What LibreOffice makes of the file, measured on the page.</summary>
public sealed class DocxOnPaperTests
{
    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    [Theory]
    [InlineData("every-element")]
    [InlineData("long")]
    [InlineData("ledger")]
    public void Converts(string name)
    {
        Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");
        OfficeToPdf.Convert(DocxWriter.Write(DocxDocuments.ByName[name], TestLayouts.Plain), Folder, name);
    }
}
