using System.Globalization;
using System.Xml.Linq;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Reading.Word;

namespace Gongwen.Engine.Mending;

/// <summary>The comments of a Word file: those there are and those added, and what makes the package know them.</summary>
internal sealed class CommentsPart
{
    private const string TypesPath = "[Content_Types].xml";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string StrictTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly WordPackage _package;
    private readonly DocxFile _file;
    private readonly XNamespace _w;
    private readonly string? _path;
    private readonly XDocument _part;

    public CommentsPart(WordPackage package, DocxFile file, XNamespace w)
    {
        (_package, _file, _w) = (package, file, w);
        _path = file.CommentsPath is { } path && package.Has(path) ? path : null;
        _part = _path is null ? New() : package.Read(_path) is { Root: not null } part ? part : New();
    }

    /// <summary>The numbers of the comments there are.</summary>
    public IEnumerable<int> Ids => IdsIn(_part.Root!, _w);

    /// <summary>Numbers of changes, marks and comments below an element.</summary>
    public static IEnumerable<int> IdsIn(XElement root, XNamespace w) =>
        root.Descendants().Select(element => (string?)element.Attribute(w + "id")).Where(id => id is not null)
            .Select(id => int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0);

    /// <summary>How many comments of an author with the same words stand in each paragraph.</summary>
    public Dictionary<(WordText Paragraph, string Words), int> Of(string author, IEnumerable<WordText> paragraphs)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (var comment in _part.Root!.Elements(_w + "comment").Where(comment => (string?)comment.Attribute(_w + "author") == author))
            words.TryAdd((string?)comment.Attribute(_w + "id") ?? "", string.Join('\n', comment.Elements(_w + "p").Select(line => string.Concat(line.Descendants(_w + "t").Select(text => text.Value)))));
        Dictionary<(WordText, string), int> found = [];
        if (words.Count == 0)
            return found;
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Anchor is null))
        {
            foreach (var start in paragraph.Element.Descendants(_w + "commentRangeStart"))
            {
                if (words.TryGetValue((string?)start.Attribute(_w + "id") ?? "", out var said))
                    found[(paragraph, said)] = found.GetValueOrDefault((paragraph, said)) + 1;
            }
        }

        return found;
    }

    public void Add(XElement comment) => _part.Root!.Add(comment);

    /// <summary>Writes the part; a new one is made known to the package.</summary>
    public void Save()
    {
        var folder = _file.MainPath[..(_file.MainPath.LastIndexOf('/') + 1)];
        var path = _path;
        if (path is null)
        {
            path = FreeName(folder);
            Relate(folder, path[folder.Length..]);
            Declare("/" + path);
        }

        _package.Write(path, _part);
    }

    private XDocument New() => new(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(_w + "comments", new XAttribute(XNamespace.Xmlns + "w", _w)));

    private string FreeName(string folder)
    {
        var path = $"{folder}comments.xml";
        for (var number = 1; _package.Has(path); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{folder}comments{number}.xml");
        return path;
    }

    private void Relate(string folder, string target)
    {
        var path = $"{folder}_rels/{_file.MainPath[folder.Length..]}.rels";
        var part = _package.Read(path) ?? new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(WordNames.Packages + "Relationships"));
        var ids = part.Root!.Elements().Select(one => (string?)one.Attribute("Id")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 1;
        while (ids.Contains(string.Create(CultureInfo.InvariantCulture, $"rId{number}")))
            number++;
        part.Root.Add(new XElement(
            WordNames.Packages + "Relationship",
            new XAttribute("Id", string.Create(CultureInfo.InvariantCulture, $"rId{number}")),
            new XAttribute("Type", (_w == WordNames.W ? Types : StrictTypes) + "comments"),
            new XAttribute("Target", target)));
        _package.Write(path, part);
    }

    private void Declare(string name)
    {
        if (_package.Read(TypesPath) is not { Root: { } root } part || root.Elements(ContentTypes + "Override").Any(one => string.Equals((string?)one.Attribute("PartName"), name, StringComparison.OrdinalIgnoreCase)))
            return;
        root.Add(new XElement(ContentTypes + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", ContentType)));
        _package.Write(TypesPath, part);
    }
}
