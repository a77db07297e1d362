using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Gongwen.Engine.Mending;

/// <summary>Makes the elements of tracked changes and comments, each with a number of its own.</summary>
internal sealed class RevisionXml(XNamespace w, WordMarks marks, HashSet<int> usedIds)
{
    private int _last;

    /// <summary>A number no other change or comment has.</summary>
    public int NextId()
    {
        while (!usedIds.Add(++_last))
        {
        }

        return _last;
    }

    /// <summary>A run of the look of another.</summary>
    public XElement Run(XElement like, params object[] content) => new(w + "r", like.Attributes(), like.Element(w + "rPr"), content);

    /// <summary>Text, the space around it kept.</summary>
    public XElement Text(string text, string name = "t") => new(w + name, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    /// <summary>Text that goes.</summary>
    public XElement Deleted(XElement like, string text) => Change("del", Run(like, Text(text, "delText")));

    /// <summary>Text that comes.</summary>
    public XElement Inserted(XElement like, string text) => Change("ins", Run(like, Text(text)));

    /// <summary>Where the stretch of a comment begins.</summary>
    public XElement CommentStart(int id) => new(w + "commentRangeStart", Id(id));

    /// <summary>Where it ends, and the comment's mark.</summary>
    public object[] CommentEnd(int id) => [new XElement(w + "commentRangeEnd", Id(id)), new XElement(w + "r", new XElement(w + "commentReference", Id(id)))];

    /// <summary>A comment.</summary>
    public XElement Comment(int id, IReadOnlyList<string> lines) => new(
        w + "comment",
        Id(id),
        Signed(),
        new XAttribute(w + "initials", "GW"),
        lines.Select((line, index) => new XElement(w + "p", index == 0 ? new XElement(w + "r", new XElement(w + "annotationRef")) : null, new XElement(w + "r", Text(Clean(line))))));

    private XElement Change(string name, XElement run) => new(w + name, Id(NextId()), Signed(), run);

    private XAttribute Id(int id) => new(w + "id", id.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<XAttribute> Signed()
    {
        yield return new XAttribute(w + "author", marks.Author);
        if (marks.Day is { } day)
            yield return new XAttribute(w + "date", string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T00:00:00Z"));
    }

    // A quotation may have cut a character in two.
    internal static string Clean(string text)
    {
        var clean = text.ToCharArray();
        for (var at = 0; at < clean.Length; at++)
        {
            if (char.IsHighSurrogate(clean[at]) && at + 1 < clean.Length && char.IsLowSurrogate(clean[at + 1]))
                at++;
            else if (!XmlConvert.IsXmlChar(clean[at]))
                clean[at] = '\uFFFD';
        }

        return new string(clean);
    }
}
