using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongwen.Contracts;
using Gongwen.Engine.Mending;
using Gongwen.Engine.Reading;
using Gongwen.Tests.Reading;

namespace Gongwen.Tests.Mending;

/// <summary>A Word file with mends and comments asked for by their words, and what became of it.</summary>
internal sealed class MendedDocx
{
    private const string File = "a.docx";

    private MendedDocx(byte[] before, WordCopy? copy) => (Before, Copy) = (before, copy);

    public byte[] Before { get; }

    public WordCopy? Copy { get; }

    /// <summary>The text when all changes are accepted, a paragraph a line.</summary>
    public string Accepted => string.Join('\n', DocumentReader.Read(Copy!.Bytes, File, DocumentKind.Word, "document", [])!.Lines);

    /// <summary>The text when all changes are refused.</summary>
    public string Refused
    {
        get
        {
            var root = XDocument.Parse(PartOf(Copy!.Bytes, "word/document.xml"), LoadOptions.PreserveWhitespace).Root!;
            var w = root.Name.Namespace;
            return string.Join('\n', root.Descendants(w + "p").Select(paragraph => string.Concat(paragraph.Descendants()
                .Where(element => element.Ancestors(w + "p").First() == paragraph && ((element.Name == w + "t" && !element.Ancestors(w + "ins").Any(IsOurs)) || (element.Name == w + "delText" && element.Ancestors(w + "del").Any(IsOurs))))
                .Select(element => element.Value))));

            bool IsOurs(XElement change) => (string?)change.Attribute(w + "author") == "Gongwen";
        }
    }

    /// <summary>What stands in w:body, as it is written.</summary>
    public string Body
    {
        get
        {
            var text = PartOf(Copy!.Bytes, "word/document.xml");
            var start = text.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length;
            return text[start..text.IndexOf("<w:sectPr", StringComparison.Ordinal)].Replace(" w:author=\"Gongwen\" w:date=\"2026-07-15T00:00:00Z\"", "", StringComparison.Ordinal)
                .Replace(" xml:space=\"preserve\"", "", StringComparison.Ordinal).Replace(" />", "/>", StringComparison.Ordinal);
        }
    }

    /// <summary>What the schema has against the file.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(Copy!.Bytes), isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Path?.XPath} {fault.Description}")];
        }
    }

    /// <summary>Mends a file.</summary>
    /// <param name="before">The file.</param>
    /// <param name="changes">Words and what to write for them; null for a comment. A word is looked for in the text, in the order given.</param>
    public static MendedDocx Of(byte[] before, params (string Words, string? By)[] changes)
    {
        var lines = DocumentReader.Read(before, File, DocumentKind.Word, "document", [])!.Lines;
        var text = string.Join('\n', lines);
        var findings = new List<Finding>();
        foreach (var (words, by) in changes)
        {
            var offset = text.IndexOf(words, StringComparison.Ordinal);
            Assert.True(offset >= 0, $"no “{words}” in {text}");
            var line = text.AsSpan(0, offset).Count('\n');
            var column = offset - text.LastIndexOf('\n', Math.Max(0, offset - 1));
            column = offset == 0 ? 1 : column;
            var place = new SourceLocation(File, line + 1, column, line + 1, column + words.Length) { Offset = offset, Length = words.Length };
            findings.Add(new Finding("GW5000", Severity.Warning, new($"说“{words}”", "")) { Location = place, Fix = by is null ? null : new Fix(FixKind.Safe, place, by) });
        }

        return new MendedDocx(before, WordMender.Apply(before, File, findings, FixKind.Safe, Marks, []));
    }

    public static WordMarks Marks { get; } = new("Gongwen", new DateOnly(2026, 7, 15), finding => [finding.Message.Chinese, "怎么改：看一看"]);

    public static string PartOf(byte[] bytes, string name) => Encoding.UTF8.GetString(BytesOf(bytes, name));

    public static byte[] BytesOf(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static IReadOnlyList<string> NamesOf(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
