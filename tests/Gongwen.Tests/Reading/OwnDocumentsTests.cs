using Gongwen.Engine.Reading;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.Reading;

/// <summary>What our own writers wrote is read as what it was.</summary>
public sealed class OwnDocumentsTests
{
    public static TheoryData<string> Documents => [.. WholeDocuments.ByName.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_Word_file_of_ours_reads_as_it_was_meant(string name) =>
        Snapshot.Match(ReadText.Of(DocxWriter.Write(WholeDocuments.ByName[name], TestLayouts.Nominal), DocumentKind.Word), name: name);
}
