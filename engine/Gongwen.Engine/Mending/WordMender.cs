using System.Xml;
using System.Xml.Linq;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Inspection.Word;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Reading.Word;

namespace Gongwen.Engine.Mending;

/// <summary>
/// Makes a copy of a Word file in which mends are changes to be accepted or refused, and what a person must decide is a comment. What a field shows, what another
/// change brings in and what grows or shrinks from a link into the text around it isn't changed; there the finding becomes a comment too.
/// </summary>
public static class WordMender
{
    /// <summary>The copy; null when there is nothing to mend and nothing to say, or, with a finding, when the file can't be read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">What findings call it.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="most">The least trusted kind of mend that is applied.</param>
    /// <param name="marks">Whose changes they are.</param>
    /// <param name="faults">Gets why the file can't be read.</param>
    public static WordCopy? Apply(byte[] bytes, string file, IReadOnlyCollection<Finding> findings, FixKind most, WordMarks marks, FindingList faults)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return Apply(bytes, file, findings, (FixKind?)most, marks, faults);
    }

    /// <summary>The copy with comments alone; null when there is nothing to say that isn't said in it, or, with a finding, when the file can't be read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">What findings call it.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="marks">Whose comments they are.</param>
    /// <param name="faults">Gets why the file can't be read.</param>
    public static WordCopy? Comment(byte[] bytes, string file, IReadOnlyCollection<Finding> findings, WordMarks marks, FindingList faults)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return Apply(bytes, file, findings, null, marks, faults);
    }

    private static WordCopy? Apply(byte[] bytes, string file, IReadOnlyCollection<Finding> findings, FixKind? most, WordMarks marks, FindingList faults)
    {
        if (DocxFile.Open(bytes, file, DocxLimits.Default, faults) is not { } opened)
            return null;
        try
        {
            using var package = new WordPackage(bytes);
            return package.Read(opened.MainPath) is { Root: { } root } main && root.Element(root.Name.Namespace + "body") is { } body
                ? Apply(package, opened, main, body, file, findings, most, marks)
                : null;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            faults.Add(InspectionFault.Damaged(file, null));
            return null;
        }
    }

    private static WordCopy? Apply(WordPackage package, DocxFile opened, XDocument main, XElement body, string file, IReadOnlyCollection<Finding> findings, FixKind? most, WordMarks marks)
    {
        var w = body.Name.Namespace;
        var text = WordBody.Read(body, ReadLimits.Default.MaxParagraphs);
        var edits = new Dictionary<WordText, List<TextEdit>>();
        HashSet<Finding> mended = new(ReferenceEqualityComparer.Instance);
        foreach (var (finding, fix) in most is { } kind ? TextMender.Chosen(findings, file, kind) : [])
        {
            if (ParagraphOf(text, fix.Location) is not { } paragraph || fix.Location.EndLine != fix.Location.Line)
                continue;
            var parts = new TextEdit(fix.Location.Column - 1, fix.Location.Column - 1 + fix.Location.Length, fix.Replacement).Parts(paragraph.Text, paragraph.Starts);
            if (parts.Count == 0 || !parts.All(part => ParagraphMender.CanEdit(paragraph, part)))
                continue;
            mended.Add(finding);
            ListOf(edits, paragraph).AddRange(parts);
        }

        var part = new CommentsPart(package, opened, w);
        var xml = new RevisionXml(w, marks, [.. CommentsPart.IdsIn(main.Root!, w), .. part.Ids]);
        var comments = CommentsOn(text, findings.Where(finding => !mended.Contains(finding) && finding.Location?.File == file), marks, part, xml);
        foreach (var paragraph in text.Paragraphs.Where(paragraph => edits.ContainsKey(paragraph) || comments.ContainsKey(paragraph)))
            new ParagraphMender(paragraph, xml).Apply(edits.GetValueOrDefault(paragraph) ?? [], comments.GetValueOrDefault(paragraph) ?? []);
        var count = comments.Values.Sum(list => list.Count);
        if (mended.Count + count == 0)
            return null;
        if (count > 0)
            part.Save();
        package.Write(opened.MainPath, main);
        return new WordCopy(package.ToBytes(), mended.Count, count);
    }

    private static Dictionary<WordText, List<TextComment>> CommentsOn(WordBody text, IEnumerable<Finding> findings, WordMarks marks, CommentsPart part, RevisionXml xml)
    {
        var comments = new Dictionary<WordText, List<TextComment>>();
        var there = part.Of(marks.Author, text.Paragraphs);
        foreach (var finding in findings.OrderBy(finding => finding.Location!.Line).ThenBy(finding => finding.Location!.Column))
        {
            var place = finding.Location!;
            var lines = marks.CommentOf(finding);
            // What is said of the whole file stands at its beginning.
            var found = place.Line > 0 ? ParagraphOf(text, place) : text.Paragraphs.FirstOrDefault(paragraph => paragraph.Anchor is null && !string.IsNullOrWhiteSpace(paragraph.Text));
            if (lines.Count == 0 || found is not { } paragraph)
                continue;
            // A copy that is mended again holds its comments already.
            var said = (paragraph.Anchor ?? paragraph, string.Join('\n', lines.Select(RevisionXml.Clean)));
            if (there.GetValueOrDefault(said) is > 0 and var left)
            {
                there[said] = left - 1;
                continue;
            }

            var id = xml.NextId();
            part.Add(xml.Comment(id, lines));
            // A box can hold no comment.
            var isWhole = place.Line == 0 || paragraph.Anchor is not null;
            var end = place.EndLine == place.Line ? place.EndColumn - 1 : paragraph.Text.Length;
            ListOf(comments, paragraph.Anchor ?? paragraph).Add(isWhole ? new TextComment(0, 0, id) : new TextComment(place.Column - 1, end, id));
        }

        return comments;
    }

    private static WordText? ParagraphOf(WordBody text, SourceLocation place) => place.Line > 0 && place.Line <= text.Paragraphs.Count ? text.Paragraphs[place.Line - 1] : null;

    private static List<T> ListOf<T>(Dictionary<WordText, List<T>> lists, WordText paragraph)
    {
        if (!lists.TryGetValue(paragraph, out var list))
            lists.Add(paragraph, list = []);
        return list;
    }
}
