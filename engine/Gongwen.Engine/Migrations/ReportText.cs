using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Migrations;

/// <summary>A report's text with what is needed to change it: lines, comments, and which value lies in which.</summary>
internal sealed class ReportText
{
    private readonly Dictionary<RawNode, RawNode> _parents = new(ReferenceEqualityComparer.Instance);

    public ReportText(DataText read)
    {
        (Source, Root, IsJson) = (read.Source, read.Raw, read.IsJson);
        var scalars = new List<(int Start, int End)>();
        Collect(Root, scalars);
        Comments = IsJson ? [] : CommentsOutside(scalars);
        var at = Text.AsSpan().IndexOfAny('\r', '\n');
        NewLine = at < 0 ? "\n" : Text[at] == '\n' ? "\n" : at + 1 < Text.Length && Text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    public SourceText Source { get; }

    public string Text => Source.Text;

    public RawNode Root { get; }

    public bool IsJson { get; }

    /// <summary>The line break the file uses.</summary>
    public string NewLine { get; }

    /// <summary>From # to the end of the line, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Comments { get; }

    /// <summary>The value itself where an alias stands.</summary>
    public static RawNode Own(RawNode node)
    {
        while (node.Target is not null)
            node = node.Target;
        return node;
    }

    public static int EndOf(RawProperty property) => Math.Max(property.End, property.Value.End);

    /// <summary>True for what is written with brackets.</summary>
    public bool IsFlow(RawNode node) => IsJson || node.IsFlow;

    /// <summary>True when what lies in this object or list lies in brackets.</summary>
    public bool LiesInFlow(RawNode node) => _parents.TryGetValue(node, out var parent) && IsFlow(parent);

    public RawNode? ParentOf(RawNode node) => _parents.GetValueOrDefault(node);

    public int Column(int offset) => offset - Source.LineStart(Source.LineOf(offset));

    public string Line(int line) => Text[Source.LineStart(line)..Source.LineEnd(line)];

    /// <summary>Where the line after this one starts; the end of the text after the last.</summary>
    public int AfterLine(int line) => line + 1 < Source.LineCount ? Source.LineStart(line + 1) : Text.Length;

    /// <summary>The column of the # of a line that holds only a comment; null for other lines.</summary>
    public int? CommentColumn(int line)
    {
        var at = FirstOfLine(line);
        return at < Text.Length && Text[at] == '#' && IsCommentStart(at) ? at - Source.LineStart(line) : null;
    }

    /// <summary>The first character of a line that is no space, or its end.</summary>
    public int FirstOfLine(int line)
    {
        var at = Source.LineStart(line);
        while (at < Source.LineEnd(line) && Text[at] == ' ')
            at++;
        return at;
    }

    /// <summary>The comments that begin in a stretch.</summary>
    public IEnumerable<string> CommentsIn(int start, int end) =>
        Comments.Where(comment => comment.Start >= start && comment.Start < end).Select(comment => Text[comment.Start..comment.End]);

    private bool IsCommentStart(int offset)
    {
        int low = 0, high = Comments.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Comments[middle].Start == offset)
                return true;
            if (Comments[middle].Start < offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }

    private void Collect(RawNode node, List<(int Start, int End)> scalars)
    {
        if (node.Target is not null || node.Kind is not (DataKind.List or DataKind.Object))
        {
            scalars.Add((node.Start, node.End));
            return;
        }

        foreach (var item in node.Items)
        {
            _parents[item] = node;
            Collect(item, scalars);
        }

        foreach (var property in node.Properties)
        {
            _parents[property.Value] = node;
            scalars.Add((property.Start, property.End));
            Collect(property.Value, scalars);
        }
    }

    private List<(int Start, int End)> CommentsOutside(List<(int Start, int End)> scalars)
    {
        var comments = new List<(int Start, int End)>();
        scalars.Sort();
        var at = 0;
        foreach (var (start, end) in scalars.Append((Text.Length, Text.Length)))
        {
            FindIn(at, start, comments);
            at = Math.Max(at, end);
            // The header of a block text may carry one: "| # …".
            if (start < end && Text[start..end] is var text && text.Contains('\n', StringComparison.Ordinal) && HeaderOf(text) is { } header)
                FindIn(start + header, start + text.IndexOf('\n', StringComparison.Ordinal), comments);
        }

        return comments;
    }

    private static int? HeaderOf(string scalar)
    {
        // An anchor may stand before it.
        var at = scalar[0] == '&' ? scalar.IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
        return scalar[at] is '|' or '>' ? at : null;
    }

    private void FindIn(int start, int end, List<(int Start, int End)> comments)
    {
        for (var at = start; at < end; at++)
        {
            if (Text[at] != '#' || (at > 0 && Text[at - 1] is not (' ' or '\t' or '\n' or '\r')))
                continue;
            var stop = Source.LineEnd(Source.LineOf(at));
            comments.Add((at, stop));
            at = stop;
        }
    }
}
