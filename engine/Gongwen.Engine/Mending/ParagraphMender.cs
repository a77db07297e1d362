using System.Xml.Linq;
using Gongwen.Engine.Reading.Word;

namespace Gongwen.Engine.Mending;

/// <summary>Writes tracked changes and the marks of comments into a paragraph of a Word file. Runs are split where they must be; what isn't touched stays as it is.</summary>
internal sealed class ParagraphMender(WordText paragraph, RevisionXml xml)
{
    private readonly XNamespace _w = paragraph.Element.Name.Namespace;
    private readonly HashSet<XElement> _split = [];
    private readonly Dictionary<int, List<int>> _begin = [];
    private readonly Dictionary<int, List<int>> _end = [];

    /// <summary>True when a stretch can be replaced: all of it is text of its own, in runs that stand side by side, not in a box, which the file may hold twice, and no character is cut in two.</summary>
    public static bool CanEdit(WordText paragraph, TextEdit edit)
    {
        var text = paragraph.Text;
        if (paragraph.Anchor is not null || edit.Start < 0 || edit.End <= edit.Start || edit.End > text.Length || char.IsLowSurrogate(text[edit.Start]) || char.IsHighSurrogate(text[edit.End - 1]) || edit.Replacement.Any(char.IsControl))
            return false;
        var touched = paragraph.Pieces.Where(piece => piece.Start < edit.End && piece.End > edit.Start).ToList();
        return touched.TrueForAll(piece => piece.MayChange && piece.Run.Parent == touched[0].Run.Parent);
    }

    /// <summary>Writes.</summary>
    /// <param name="edits">In their order, none touching another; all of them can be made.</param>
    /// <param name="comments">In any order.</param>
    public void Apply(IReadOnlyList<TextEdit> edits, IReadOnlyList<TextComment> comments)
    {
        foreach (var edit in edits)
            _split.UnionWith(paragraph.Pieces.Where(piece => piece.Start < edit.End && piece.End > edit.Start).Select(piece => piece.Run));
        foreach (var comment in comments)
            Place(comment);
        foreach (var run in _split)
            Rebuild(run, edits);
    }

    private void Place(TextComment comment)
    {
        var (start, end) = (Math.Max(comment.Start, 0), Math.Min(comment.End, paragraph.Text.Length));
        if (start >= end)
        {
            if (paragraph.Element.Element(_w + "pPr") is { } properties)
                properties.AddAfterSelf(xml.CommentStart(comment.Id));
            else
                paragraph.Element.AddFirst(xml.CommentStart(comment.Id));
            paragraph.Element.Add(xml.CommentEnd(comment.Id));
            return;
        }

        start -= char.IsLowSurrogate(paragraph.Text[start]) && start > 0 ? 1 : 0;
        end += char.IsHighSurrogate(paragraph.Text[end - 1]) && end < paragraph.Text.Length ? 1 : 0;
        var (first, last) = (PieceAt(start), PieceAt(end - 1));
        if (IsOwn(first))
            Mark(_begin, start, comment.Id, first);
        else
            TopOf(first.Run).AddBeforeSelf(xml.CommentStart(comment.Id));
        if (IsOwn(last))
            Mark(_end, end, comment.Id, last);
        else
            TopOf(last.Run).AddAfterSelf(xml.CommentEnd(comment.Id));
    }

    private void Mark(Dictionary<int, List<int>> marks, int at, int id, WordPiece piece)
    {
        if (!marks.TryGetValue(at, out var ids))
            marks.Add(at, ids = []);
        ids.Add(id);
        _split.Add(piece.Run);
    }

    private WordPiece PieceAt(int index) => paragraph.Pieces.First(piece => piece.Start <= index && index < piece.End);

    // A run of the paragraph itself can be split for a mark; around a link or a change the mark stands outside.
    private bool IsOwn(WordPiece piece) => piece.Run.Parent == paragraph.Element && piece.Node.Parent == piece.Run;

    private XElement TopOf(XElement run) => run.AncestorsAndSelf().First(element => element.Parent == paragraph.Element);

    private void Rebuild(XElement run, IReadOnlyList<TextEdit> edits)
    {
        var pieces = paragraph.Pieces.Where(piece => piece.Run == run).ToDictionary(piece => piece.Node);
        List<object> made = [];
        List<object> open = [];
        foreach (var node in run.Elements().Where(element => element.Name != _w + "rPr"))
        {
            if (!pieces.TryGetValue(node, out var piece))
                open.Add(node);
            else
                Cut(run, piece, edits, made, open);
        }

        Close(run, made, open);
        run.ReplaceWith([.. made]);
    }

    private void Cut(XElement run, WordPiece piece, IReadOnlyList<TextEdit> edits, List<object> made, List<object> open)
    {
        var bounds = edits.SelectMany(edit => new[] { edit.Start, edit.End }).Concat(_begin.Keys).Concat(_end.Keys)
            .Where(bound => bound > piece.Start && bound < piece.End).Append(piece.Start).Append(piece.End).Distinct().Order().ToList();
        for (var i = 0; i + 1 < bounds.Count; i++)
        {
            var (start, end) = (bounds[i], bounds[i + 1]);
            foreach (var id in _begin.GetValueOrDefault(start) ?? [])
                Put(xml.CommentStart(id));
            var text = piece.Text[(start - piece.Start)..(end - piece.Start)];
            var edit = edits.FirstOrDefault(edit => edit.Start <= start && end <= edit.End);
            if (edit is not null)
                Put(xml.Deleted(run, text));
            else
                open.Add(bounds.Count == 2 ? piece.Node : xml.Text(text));
            if (edit?.End == end && edit.Replacement.Length > 0)
                Put(xml.Inserted(run, edit.Replacement));
            foreach (var id in _end.GetValueOrDefault(end) ?? [])
                Put(xml.CommentEnd(id));
        }

        void Put(params object[] elements)
        {
            Close(run, made, open);
            made.AddRange(elements);
        }
    }

    private void Close(XElement run, List<object> made, List<object> open)
    {
        if (open.Count > 0)
            made.Add(xml.Run(run, [.. open]));
        open.Clear();
    }
}
