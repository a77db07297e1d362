using System.Globalization;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>
/// A piece of a value's text, found again where the value stands in its file: as it is, in quotes, with escapes, in text of several lines. White space may have been
/// lost on the way to the piece. Made once for a piece, asked for many stretches of it.
/// </summary>
internal sealed class WrittenText
{
    private readonly DataNode _node;
    private readonly string _piece;
    private readonly int _shift;
    private readonly List<int>? _places;
    private readonly int[]? _written;
    private readonly List<int> _lineStarts = [0];

    public WrittenText(DataNode node, string piece)
    {
        (_node, _piece, _shift) = (node, piece, node.Text.IndexOf(piece, StringComparison.Ordinal));
        if (_shift < 0)
            _places = PlacesOf(piece, node.Text);
        else if (node.Text.IndexOf(piece, _shift + 1, StringComparison.Ordinal) >= 0)
            _shift = -1;
        if (node.Written is not { } written || (_shift < 0 && _places is null))
            return;
        _written = Follow(written, node.Text);
        for (var at = written.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = written.IndexOf('\n', at + 1))
            _lineStarts.Add(at + 1);
    }

    /// <summary>The place of a stretch of the piece; null when it doesn't stand there character for character.</summary>
    public SourceLocation? PlaceOf(int start, int length)
    {
        var place = _node.Location;
        if (start + length > _piece.Length || place.Line == 0)
            return null;
        var at = _shift >= 0 ? _shift + start : _places is { } places && start < places.Count ? places[start] : -1;
        if (at < 0 || at + length > _node.Text.Length || !_node.Text.AsSpan(at, length).SequenceEqual(_piece.AsSpan(start, length)))
            return null;
        if (_node.Written is not { } written)
            return place.Line == place.EndLine && place.EndColumn - place.Column == _node.Text.Length ? Moved(place, at, length, 0, place.Column + at) : null;
        // Like characters stand one behind the other, or the value isn't read as it seems.
        if (length == 0 || _written is not { } all || all[at] < 0 || all[at + length - 1] != all[at] + length - 1 || !written.AsSpan(all[at], length).SequenceEqual(_piece.AsSpan(start, length)))
            return null;
        var first = all[at];
        var found = _lineStarts.BinarySearch(first);
        var line = found >= 0 ? found : ~found - 1;
        return Moved(place, first, length, line, line == 0 ? place.Column + first : first - _lineStarts[line] + 1);
    }

    private static SourceLocation Moved(SourceLocation place, int shift, int length, int lines, int column) => place with
    {
        Line = place.Line + lines,
        EndLine = place.Line + lines,
        Column = column,
        EndColumn = column + length,
        Offset = place.Offset < 0 ? -1 : place.Offset + shift,
        Length = place.Offset < 0 ? 0 : length,
    };

    // For each character of a piece where it stands in the value, white space aside; null when that can't be told.
    private static List<int>? PlacesOf(string piece, string value)
    {
        var (words, places) = Packed(value);
        var (sought, own) = Packed(piece);
        var found = sought.Length == 0 ? -1 : words.IndexOf(sought, StringComparison.Ordinal);
        if (found < 0 || words.IndexOf(sought, found + 1, StringComparison.Ordinal) >= 0)
            return null;
        List<int> all = [.. Enumerable.Repeat(-1, piece.Length)];
        for (var i = 0; i < own.Count; i++)
            all[own[i]] = places[found + i];
        return all;
    }

    // The characters that are no white space, and where each stands.
    private static (string Words, List<int> Places) Packed(string text)
    {
        var words = new StringBuilder(text.Length);
        List<int> places = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                continue;
            words.Append(text[at]);
            places.Add(at);
        }

        return (words.ToString(), places);
    }

    // For each character of a value where it stands as such, or -1; from where the two don't go together, too.
    // White space may be written as less, more or other white space; everything else stands in its order.
    private static int[] Follow(string written, string text)
    {
        var places = new int[text.Length];
        Array.Fill(places, -1);
        var quote = written.Length > 1 && written[0] is '"' or '\'' ? written[0] : '\0';
        var at = quote != '\0' ? 1 : AfterHeader(written);
        for (var i = 0; i < text.Length && at >= 0; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (at < written.Length && written[at] == text[i])
                    places[i] = at++;
                continue;
            }

            while (at < written.Length && (char.IsWhiteSpace(written[at]) || (quote == '"' && written[at] == '\\' && at + 1 < written.Length && written[at + 1] is '\r' or '\n' or 'n' or 't' or 'r')))
                at += written[at] == '\\' ? 2 : 1;
            if (at >= written.Length)
                break;
            var (means, width) = quote == '"' && written[at] == '\\' ? Escaped(written, at) : (written[at], quote == '\'' && written[at] == '\'' ? 2 : 1);
            if (means != text[i])
                break;
            if (width == 1)
                places[i] = at;
            at += width;
        }

        return places;
    }

    // | and > say how the lines below them are read; names and tags before a value are left alone.
    private static int AfterHeader(string written) => written.Length == 0 || written[0] is '&' or '!' or '*' ? -1
        : written[0] is '|' or '>' ? written.IndexOf('\n', StringComparison.Ordinal) + 1 is > 0 and var next ? next : -1
        : 0;

    private static (char Means, int Width) Escaped(string written, int at)
    {
        if (at + 1 >= written.Length)
            return ('\0', 1);
        if (written[at + 1] == 'u' && at + 6 <= written.Length && ushort.TryParse(written.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return ((char)code, 6);
        return (written[at + 1], 2);
    }
}
