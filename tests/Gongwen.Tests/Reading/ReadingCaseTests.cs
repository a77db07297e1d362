using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Reading;

/// <summary>Each folder of Cases/reading: input.txt or input.md, or body.xml with styles.xml and numbering.xml of a Word file, and what is read of it.</summary>
public sealed class ReadingCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "reading")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_elements_are_told(string name)
    {
        var (bytes, kind) = Input(name);
        Snapshot.MatchFile(ReadText.Of(bytes, kind), RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "reading", name, "expected.txt"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_piece_stands_where_it_says(string name)
    {
        var (bytes, kind) = Input(name);
        if (DocumentReader.Read(bytes, "file", kind, "document", []) is not { } read)
            return;
        var text = kind == DocumentKind.Word ? string.Join('\n', read.Lines) : Encoding.UTF8.GetString(bytes);
        var pieces = 0;
        foreach (var run in Runs(read.Document).Where(run => run.Origin.Data is not null))
        {
            var place = run.Origin.Data!.Location;
            Assert.Equal(run.Text, read.Lines[place.Line - 1].Substring(place.Column - 1, place.Length).Replace('\t', ' '));
            Assert.Equal(run.Text, text.Substring(place.Offset, place.Length).Replace('\t', ' '));
            pieces++;
        }

        Assert.True(pieces > 0);
    }

    internal static IEnumerable<TextRun> Runs(Document document) => Engine.Rules.DocumentLine.Of(document).SelectMany(line => line.Inlines).OfType<TextRun>();

    private static (byte[] Bytes, DocumentKind Kind) Input(string name)
    {
        var folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "reading", name);
        if (Text("input.txt") is { } plain)
            return (Encoding.UTF8.GetBytes(plain), DocumentKind.PlainText);
        if (Text("input.md") is { } markdown)
            return (Encoding.UTF8.GetBytes(markdown), DocumentKind.Markdown);
        return (MadeDocx.Of(Text("body.xml")!, Text("styles.xml"), Text("numbering.xml")), DocumentKind.Word);

        string? Text(string file) => File.Exists(Path.Combine(folder, file)) ? File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n") : null;
    }
}
