using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Controls;

/// <summary>Where the values of a YAML file begin and end, so that a comment is told from text and covers a value whole.</summary>
internal sealed class ValueLines
{
    private readonly SourceText _source;

    // By offset; they don't overlap.
    private readonly SortedList<int, int> _scalars = [];
    private readonly Dictionary<int, int> _ends = [];

    /// <param name="source">The text.</param>
    /// <param name="root">Its values.</param>
    public ValueLines(SourceText source, DataNode root)
    {
        _source = source;
        Walk(root);
    }

    /// <summary>The last line of what begins on a line: of the value of a key that stands there, of an item of a list that is text.</summary>
    public int EndOf(int line) => _ends.TryGetValue(line, out var end) ? end : line;

    /// <summary>True inside a text, where # is a character like others.</summary>
    public bool IsInValue(int offset)
    {
        var (low, high) = (0, _scalars.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_scalars.Keys[middle] <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return false;
        var start = _scalars.Keys[low - 1];
        if (offset >= start + _scalars.Values[low - 1])
            return false;

        // Behind | and > a comment may stand; the text begins on the next line.
        return !(_source.Text[start] is '|' or '>' && _source.LineOf(offset) == _source.LineOf(start));
    }

    // Gives the last line of the node.
    private int Walk(DataNode node)
    {
        // Tables may come from files of their own.
        var place = node.Location;
        if (place.File != _source.File)
            return 0;
        if (node.Kind is not (DataKind.List or DataKind.Object))
        {
            if (place.Offset >= 0 && place.Length > 0)
                _scalars[place.Offset] = place.Length;
            // A block ends before the line it is parted from.
            var last = place.EndColumn <= 1 && place.EndLine > place.Line ? place.EndLine - 1 : place.EndLine;
            Reach(place.Line, last);
            return last;
        }

        var end = place.Line;
        foreach (var item in node.Items)
            end = Math.Max(end, Walk(item));
        foreach (var property in node.Properties)
        {
            if (property.KeyLocation is { Offset: >= 0, Length: > 0 } key)
                _scalars[key.Offset] = key.Length;
            var own = Math.Max(property.KeyLocation.Line, Walk(property.Value));
            Reach(property.KeyLocation.Line, own);
            end = Math.Max(end, own);
        }

        return end;
    }

    private void Reach(int line, int end) => _ends[line] = Math.Max(end, _ends.GetValueOrDefault(line));
}
