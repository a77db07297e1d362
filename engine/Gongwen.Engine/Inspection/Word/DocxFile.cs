using System.IO.Compression;
using System.Xml.Linq;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>The parts of a Word file that say how it looks.</summary>
internal sealed class DocxFile
{
    private readonly Dictionary<string, XElement> _parts = new(StringComparer.Ordinal);

    private DocxFile(XElement document) => Document = document;

    /// <summary>word/document.xml</summary>
    internal XElement Document { get; }

    /// <summary>Where <see cref="Document"/> lies in the package.</summary>
    internal required string MainPath { get; init; }

    /// <summary>Where the comments lie; null when there are none.</summary>
    internal string? CommentsPath { get; private set; }

    /// <summary>True when it brings macros.</summary>
    internal bool HasMacros { get; private set; }

    /// <summary>styles.xml; null when there is none.</summary>
    internal XElement? Styles { get; private set; }

    /// <summary>numbering.xml; null when there is none.</summary>
    internal XElement? Numbering { get; private set; }

    /// <summary>settings.xml; null when there is none.</summary>
    internal XElement? Settings { get; private set; }

    /// <summary>The theme; null when there is none.</summary>
    internal XElement? Theme { get; private set; }

    /// <summary>A header or footer by the id of its relationship; null when there is none.</summary>
    internal XElement? Part(string? id) => id is null ? null : _parts.GetValueOrDefault(id);

    /// <summary>Footnotes and endnotes; empty when there are none.</summary>
    internal List<XElement> Notes { get; } = [];

    /// <summary>Opens a file. Null, with a finding that says why, when it is no Word file that can be read within the limits.</summary>
    internal static DocxFile? Open(byte[] bytes, string file, DocxLimits limits, FindingList findings)
    {
        if (FileKind.Refuse(bytes, file, limits) is { } refusal)
        {
            findings.Add(refusal);
            return null;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var reader = new PartReader(limits, file);
            var opened = Read(zip, file, limits, reader);
            if (reader.Refusal is null && opened is not null)
                return opened;
            findings.Add(reader.Refusal ?? InspectionFault.NotWord(file, null));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or UriFormatException)
        {
            findings.Add(InspectionFault.Damaged(file, null));
        }

        return null;
    }

    private static DocxFile? Read(ZipArchive zip, string file, DocxLimits limits, PartReader reader)
    {
        if (zip.Entries.Count > limits.MaxEntries)
        {
            reader.Refuse(InspectionFault.TooMuch(file, $"压缩包里超过 {limits.MaxEntries} 个文件", $"the archive holds more than {limits.MaxEntries} files"));
            return null;
        }

        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        var main = Relationships("", "_rels/.rels", entries, reader).Values.FirstOrDefault(part => part.Kind == "officeDocument").Path ?? "word/document.xml";
        if (reader.Refusal is not null || !entries.TryGetValue(main, out var found) || reader.Read(found) is not { } root)
            return null;
        if (root.Name != WordNames.W + "document" || root.Child("body") is null)
        {
            if (root.Name.Namespace == WordNames.W)
                reader.Refuse(InspectionFault.Damaged(file, main));
            return null;
        }

        var opened = new DocxFile(root) { MainPath = main };
        var folder = main[..(main.LastIndexOf('/') + 1)];
        foreach (var (id, part) in Relationships(folder, $"{folder}_rels/{main[folder.Length..]}.rels", entries, reader))
        {
            opened.HasMacros |= part.Kind == "vbaProject";
            if (part.Kind == "comments")
                opened.CommentsPath = part.Path;
            if (part.Kind is not ("styles" or "numbering" or "settings" or "theme" or "footer" or "header" or "footnotes" or "endnotes") || !entries.TryGetValue(part.Path, out var entry))
                continue;
            if (reader.Read(entry) is not { } read)
                return null;
            opened.Keep(id, part.Kind, read);
        }

        return opened;
    }

    private void Keep(string id, string kind, XElement part)
    {
        switch (kind)
        {
            case "styles":
                Styles = part;
                break;
            case "numbering":
                Numbering = part;
                break;
            case "settings":
                Settings = part;
                break;
            case "theme":
                Theme = part;
                break;
            case "footnotes" or "endnotes":
                Notes.Add(part);
                break;
            default:
                _parts[id] = part;
                break;
        }
    }

    private static Dictionary<string, (string Kind, string Path)> Relationships(string folder, string path, Dictionary<string, ZipArchiveEntry> entries, PartReader reader)
    {
        var parts = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        if (!entries.TryGetValue(path, out var entry) || reader.Read(entry) is not { } root)
            return parts;
        foreach (var relationship in root.Elements(WordNames.Packages + "Relationship"))
        {
            if ((string?)relationship.Attribute("Id") is { } id && (string?)relationship.Attribute("Type") is { } type && (string?)relationship.Attribute("Target") is { } target && (string?)relationship.Attribute("TargetMode") != "External")
                parts[id] = (type[(type.LastIndexOf('/') + 1)..], PackageTarget.Resolve(folder, target));
        }

        return parts;
    }
}
