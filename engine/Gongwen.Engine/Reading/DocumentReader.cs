using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Reading.Word;

namespace Gongwen.Engine.Reading;

/// <summary>Bytes somebody wrote to a document: Word, plain text, Markdown. Bounded in all it takes.</summary>
public static class DocumentReader
{
    private static readonly string[] Others =
    [
        ".pdf", ".ofd", ".rtf", ".odt", ".dot", ".wpt", ".xls", ".xlsx", ".xlsm", ".et", ".csv", ".ppt", ".pptx", ".dps", ".htm", ".html", ".xml",
        ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".zip", ".rar", ".7z", ".eml", ".msg",
    ];

    /// <summary>The genre of a document that names none.</summary>
    public const string AnyGenre = "document";

    /// <summary>The kind a file's name says; null for a name of no document.</summary>
    public static DocumentKind? KindOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".docx" or ".docm" or ".dotx" or ".doc" or ".wps" => DocumentKind.Word,
        ".txt" => DocumentKind.PlainText,
        ".md" or ".markdown" => DocumentKind.Markdown,
        _ => null,
    };

    /// <summary>True for a name that says what is neither a document that can be read nor data.</summary>
    public static bool IsOther(string file) => Others.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>What is said of such a file.</summary>
    public static Finding NotChecked(string file) => ReadFault.OtherKind(file, Path.GetExtension(file).ToLowerInvariant());

    /// <summary>The largest file of a kind that is read, in bytes.</summary>
    public static int MostBytes(DocumentKind kind) => kind == DocumentKind.Word ? DocxLimits.Default.MaxBytes : ReadLimits.Default.MaxTextBytes;

    /// <summary>What is said of a file that is larger.</summary>
    public static Finding TooLarge(string file, DocumentKind kind, long size) => ReadFault.TooLarge(file, size, MostBytes(kind));

    /// <summary>The document; null, with findings, when the file can't be read.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="kind">Its form.</param>
    /// <param name="genreId">The genre it is taken for.</param>
    /// <param name="findings">Gets why it can't be read.</param>
    public static ReadDocument? Read(byte[] bytes, string file, DocumentKind kind, string genreId, FindingList findings) => Read(bytes, file, kind, genreId, findings, ReadLimits.Default);

    internal static ReadDocument? Read(byte[] bytes, string file, DocumentKind kind, string genreId, FindingList findings, ReadLimits limits) =>
        ReadSource(bytes, file, kind, findings, limits) is { } source ? new ReadDocument(StructureReader.Read(source.Blocks, genreId, NameOf(kind)), source.Lines) : null;

    /// <summary>What stands in a file, before it is told what it is; null, with findings, when it can't be read. With <paramref name="keepsCode"/> code and addresses of Markdown are words, with <paramref name="isModel"/> underlined spaces of Word are lines to write on (____).</summary>
    internal static SourceFile? ReadSource(byte[] bytes, string file, DocumentKind kind, FindingList findings, ReadLimits limits, bool keepsCode = false, bool isModel = false)
    {
        var read = kind == DocumentKind.Word ? ReadWord(bytes, file, findings, limits, isModel) : ReadText(bytes, file, kind, findings, limits, keepsCode);
        if (read is null || read.Blocks.Count > 0)
            return read;
        findings.Add(ReadFault.Empty(file));
        return null;
    }

    /// <summary>The document of a text that is there already.</summary>
    internal static Document ReadPlainText(string text, string file, string genreId = AnyGenre) =>
        StructureReader.Read(PlainTextReader.Read(new SourceText(file, text)), genreId, NameOf(DocumentKind.PlainText));

    private static SourceFile? ReadText(byte[] bytes, string file, DocumentKind kind, FindingList findings, ReadLimits limits, bool keepsCode)
    {
        if (TextFile.Read(bytes, file, limits, findings) is not { } text)
            return null;
        var source = new SourceText(file, text.Text);
        if (source.LineCount > limits.MaxParagraphs)
        {
            findings.Add(ReadFault.TooMany(file, limits.MaxParagraphs));
            return null;
        }

        return new SourceFile(kind == DocumentKind.Markdown ? MarkdownReader.Read(source, keepsCode) : PlainTextReader.Read(source), source.Lines());
    }

    private static SourceFile? ReadWord(byte[] bytes, string file, FindingList findings, ReadLimits limits, bool isModel)
    {
        if (DocxFile.Open(bytes, file, DocxLimits.Default, findings) is not { } opened)
            return null;
        var body = WordBody.Read(opened.Document.Child("body")!, limits.MaxParagraphs, isModel);
        if (body.Paragraphs.Count >= limits.MaxParagraphs)
        {
            findings.Add(ReadFault.TooMany(file, limits.MaxParagraphs));
            return null;
        }

        return WordReader.Read(opened, body, file);
    }

    private static string NameOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Word => "docx",
        DocumentKind.Markdown => "md",
        _ => "txt",
    };
}
