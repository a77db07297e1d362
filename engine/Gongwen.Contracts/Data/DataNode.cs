using System.Globalization;

namespace Gongwen.Contracts;

/// <summary>A value of the report's data that knows where it was read. Immutable.</summary>
public sealed class DataNode
{
    private static readonly DataNode[] NoItems = [];
    private static readonly DataProperty[] NoProperties = [];
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy年M月d日"];

    // Of a large file there are more values than anybody asks for the place or path of: both are made of what lies here. The text of a scalar, the items of a
    // list, the content of an object.
    private readonly object _content;

    // A place; the file that makes one of the offsets; the row or file of a table that makes one; any of them with what else is to be told.
    private readonly object _place;
    private readonly int _start;
    private readonly int _end;

    // The path; the list or object it stands in, in which the path goes on; the two parts of the path in a table.
    private object _above;
    private int _index;

    // Small: there are as many of them as values.
    private readonly byte _kind;
    private readonly bool _isRead;

    private DataNode(DataKind kind, object content, object place, object above, int start = 0, int end = 0, int index = 0, bool isRead = false)
    {
        _kind = (byte)kind;
        _content = content;
        (_place, _start, _end) = (place, start, end);
        (_above, _index) = (above, index);
        _isRead = isRead;
    }

    /// <summary>What this node holds.</summary>
    public DataKind Kind => (DataKind)_kind;

    /// <summary>Where the value stands. For computed data: the place of what it was computed from.</summary>
    public SourceLocation Location => Stand switch
    {
        SourceText source => source.Place(_start, _end),
        SourceLocation place => place,
        TableLines lines => lines.PlaceOf(_start, _end),
        var row => ((CellRow)row).PlaceOf(_start, Text),
    };

    /// <summary>The way from the root, as people write it: 工作情况[0].要点[1]; "" for the root.</summary>
    public string Path => _above switch
    {
        string path => path,
        DataNode { Kind: DataKind.List } list => DataPath.Item(list.Path, _index),
        DataNode parent => DataPath.Key(parent.Path, parent.Keys[_index]),
        _ => string.Concat(((TablePath)_above).Path, ((TablePath)_above).End),
    };

    /// <summary>The text of a scalar: text as it is, a number as written, "true"/"false"; "" for null, lists and objects.</summary>
    public string Text => _content as string ?? "";

    /// <summary>What stands at <see cref="Location"/>, when the text stands there in another form (quotes, escapes, several lines); null when it stands there as it is.</summary>
    internal string? Written => _place is Told told ? told.WrittenForm : IsWrittenOtherwise ? Stretch.ToString() : null;

    /// <summary>The file it was read from; null when it wasn't.</summary>
    internal SourceText? Source => Stand as SourceText;

    /// <summary>How the value was computed; null for what was read, and where it isn't told.</summary>
    public Derivation? Derivation => (_place as Told)?.Derivation;

    /// <summary>The items of a list; empty for everything else.</summary>
    public IReadOnlyList<DataNode> Items => Kind == DataKind.List ? (IReadOnlyList<DataNode>)_content : NoItems;

    /// <summary>The keys of an object in the order of the file; empty for everything else.</summary>
    public IReadOnlyList<DataProperty> Properties => Kind == DataKind.Object ? ((ObjectContent)_content).Properties : NoProperties;

    /// <summary>The keys of an object alone. Nobody asks for those of anything else.</summary>
    internal KeyList Keys => ((ObjectContent)_content).Keys;

    /// <summary>How many values a list or object holds; 0 for everything else.</summary>
    internal int Count => Kind switch
    {
        DataKind.List => ((IReadOnlyList<DataNode>)_content).Count,
        DataKind.Object => ((ObjectContent)_content).Count,
        _ => 0,
    };

    /// <summary>A value that a list or object holds.</summary>
    internal DataNode ValueAt(int index) => Kind == DataKind.List ? ((IReadOnlyList<DataNode>)_content)[index] : ((ObjectContent)_content).ValueAt(index);

    /// <summary>The number, when the node is one and fits a decimal; null otherwise.</summary>
    public decimal? Number =>
        Kind == DataKind.Number && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The truth value, when the node is one; null otherwise.</summary>
    public bool? Boolean => Kind == DataKind.Boolean ? Text == "true" : null;

    /// <summary>The day, when the node is text such as 2026-07-01 or 2026年7月1日 that is in the calendar; null otherwise.</summary>
    public DateOnly? Date => Kind == DataKind.Text && TryDate(Text.AsSpan().Trim(), out var date) ? date : null;

    /// <summary>True for null, empty text (white space counts as empty), an empty list or object.</summary>
    public bool IsBlank => Kind switch
    {
        DataKind.Null => true,
        DataKind.Text => string.IsNullOrWhiteSpace(Text),
        DataKind.List or DataKind.Object => Count == 0,
        _ => false,
    };

    /// <summary>The value of a key; null when this is no object or has no such key. A duplicated key gives its first value.</summary>
    public DataNode? this[string key] => Kind == DataKind.Object ? ((ObjectContent)_content).Find(key) : null;

    private object Stand => _place is Told told ? told.Place : _place;

    // What stands at the place of a value that was read.
    private ReadOnlySpan<char> Stretch => ((SourceText)_place).Text.AsSpan(_start, _end - _start);

    private bool IsWrittenOtherwise => _isRead && Kind == DataKind.Text && !Stretch.SequenceEqual(Text);

    /// <summary>Where a key stands; null when there is no such key.</summary>
    public SourceLocation? KeyLocation(string key)
    {
        var index = Kind == DataKind.Object ? Keys.IndexOf(key) : -1;
        return index < 0 ? null : Properties[index].KeyLocation;
    }

    /// <summary>A null.</summary>
    public static DataNode OfNull(SourceLocation location, string path = "") => new(DataKind.Null, "", location, path);

    /// <summary>A truth value.</summary>
    public static DataNode OfBoolean(bool value, SourceLocation location, string path = "") => new(DataKind.Boolean, value ? "true" : "false", location, path);

    /// <summary>A number.</summary>
    public static DataNode OfNumber(decimal value, SourceLocation location, string path = "") =>
        new(DataKind.Number, value.ToString(CultureInfo.InvariantCulture), location, path);

    /// <summary>A number as written in the file, in JSON's notation (may be outside of decimal's range).</summary>
    public static DataNode OfNumber(string written, SourceLocation location, string path = "") => new(DataKind.Number, written, location, path);

    /// <summary>Text.</summary>
    public static DataNode OfText(string value, SourceLocation location, string path = "") => new(DataKind.Text, value, location, path);

    /// <summary>Text that is written in another form.</summary>
    internal static DataNode OfText(string value, SourceLocation location, string path, string? written) =>
        new(DataKind.Text, value, written is null ? location : new Told(location, written, null, null), path);

    /// <summary>A scalar of a file.</summary>
    internal static DataNode OfRead(DataKind kind, string text, SourceText source, int start, int end) => new(kind, text, source, "", start, end, isRead: true);

    /// <summary>A list of a file, whose items' paths go on from its own.</summary>
    internal static DataNode OfRead(DataNode[] items, SourceText source, int start, int end) => Holding(items, new(DataKind.List, items, source, "", start, end, isRead: true));

    /// <summary>An object of a file, whose values' paths go on from its own.</summary>
    internal static DataNode OfRead(KeyList keys, DataNode[] values, int[] keyPlaces, SourceText source, int start, int end) =>
        Holding(values, new(DataKind.Object, new KeyedValues(keys, values, source, keyPlaces), source, "", start, end, isRead: true));

    /// <summary>A number or text that is all that stands in a cell.</summary>
    internal static DataNode OfCell(DataKind kind, string value, CellRow row, int column, string path) => new(kind, value, row, path, column);

    /// <summary>A number or text of a file of lines.</summary>
    internal static DataNode OfLines(DataKind kind, string value, TableLines lines, int start, int end, string path, string? written) =>
        new(kind, value, written is null ? lines : new Told(lines, written, null, null), path, start, end);

    /// <summary>A row of a sheet, whose place is that of its first cell, and whose values' paths go on from its own.</summary>
    internal static DataNode OfRow(KeyList keys, DataNode[] values, CellRow row, int column, string path) => Holding(values, new(DataKind.Object, new KeyedValues(keys, values), row, path, column));

    /// <summary>A row of a file of lines.</summary>
    internal static DataNode OfRow(KeyList keys, DataNode[] values, TableLines lines, int start, int end, string path) => Holding(values, new(DataKind.Object, new KeyedValues(keys, values), lines, path, start, end));

    /// <summary>Text that stands where another value does, and has its path.</summary>
    /// <param name="value">The text.</param>
    /// <param name="at">The other value.</param>
    public static DataNode OfText(string value, DataNode at) => at.Replaced(DataKind.Text, value);

    /// <summary>A number that stands where another value does, and has its path.</summary>
    /// <param name="written">The number as written, in JSON's notation.</param>
    /// <param name="at">The other value.</param>
    public static DataNode OfNumber(string written, DataNode at) => at.Replaced(DataKind.Number, written);

    /// <summary>A list that stands where another value does.</summary>
    internal static DataNode OfList(IReadOnlyList<DataNode> items, DataNode at) => at.Replaced(DataKind.List, items);

    /// <summary>An object that stands where another value does.</summary>
    internal static DataNode OfObject(IReadOnlyList<DataProperty> properties, DataNode at) => at.Replaced(DataKind.Object, new MadeContent(properties));

    /// <summary>This object with one more key, which stands where its value does. Of many objects with like keys this is the cheapest way.</summary>
    /// <param name="key">A key this hasn't.</param>
    /// <param name="value">Its value.</param>
    /// <param name="index">Where among the keys; behind all by default.</param>
    /// <exception cref="InvalidOperationException">This is no object, or has the key.</exception>
    public DataNode With(string key, DataNode value, int index = int.MaxValue)
    {
        if (Kind != DataKind.Object || this[key] is not null)
            throw new InvalidOperationException($"No object without the key '{key}'.");
        index = Math.Clamp(index, 0, Count);
        return Replaced(DataKind.Object, _content is KeyedValues own
            ? own.With(key, value, index)
            : new MadeContent([.. Properties.Take(index), new DataProperty(key, value), .. Properties.Skip(index)]));
    }

    /// <summary>The same text, said where it comes from: of <paramref name="source"/>, which a filter made it of.</summary>
    internal DataNode MadeOf(DataNode source)
    {
        if (Kind != DataKind.Text || source.Kind != DataKind.Text || ReferenceEquals(this, source) || IsWrittenOtherwise || _place is Told { WrittenForm: not null })
            return this;
        if (!StandsWith(source) || !source.StandsInItsPlace())
            return this;
        return new DataNode(Kind, _content, new Told(Stand, null, source, null), _above, _start, _end, _index);
    }

    /// <summary>The same value, said how it was computed.</summary>
    public DataNode DerivedBy(Derivation how) => new(Kind, _content, new Told(Stand, Written, null, how), _above, _start, _end, _index);

    /// <summary>A value just made, whose path goes on: the values of a row share what stands before.</summary>
    internal DataNode Below(string pathEnd)
    {
        _above = new TablePath(Path, pathEnd);
        return this;
    }

    /// <summary>A list.</summary>
    public static DataNode OfList(IReadOnlyList<DataNode> items, SourceLocation location, string path = "") => new(DataKind.List, items, location, path);

    /// <summary>An object.</summary>
    public static DataNode OfObject(IReadOnlyList<DataProperty> properties, SourceLocation location, string path = "") =>
        new(DataKind.Object, new MadeContent(properties), location, path);

    /// <summary>An object made by code: every key has the place of <paramref name="location"/>.</summary>
    public static DataNode OfObject(SourceLocation location, params (string Key, DataNode Value)[] members) =>
        OfObject([.. members.Select(member => new DataProperty(member.Key, location, member.Value))], location);

    /// <summary>The kind, and the text or the count; for the debugger.</summary>
    public override string ToString() => Kind switch
    {
        DataKind.List => $"[{Items.Count}]",
        DataKind.Object => $"{{{Properties.Count}}}",
        DataKind.Null => "null",
        _ => Text,
    };

    // Every form begins with a digit, and most texts don't.
    private static bool TryDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        if (IsoDay.TryParse(text, out date))
            return true;
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    // Once, while the list or object is made: nobody has seen the values yet.
    private static DataNode Holding(DataNode[] values, DataNode made)
    {
        for (var i = 0; i < values.Length; i++)
            (values[i]._above, values[i]._index) = (made, i);
        return made;
    }

    // The place of a cell knows its text, which is another one now.
    private DataNode Replaced(DataKind kind, object content) => new(kind, content, Stand is CellRow ? Location : Stand, _above, _start, _end, _index);

    private bool StandsWith(DataNode other) => ReferenceEquals(Stand, other.Stand) && Stand is not CellRow ? _start == other._start && _end == other._end : Location == other.Location;

    // True when it is known what stands at the place.
    private bool StandsInItsPlace()
    {
        if (IsWrittenOtherwise || _place is Told { WrittenForm: not null })
            return true;
        if (_isRead)
            return Text.AsSpan().IndexOfAny('\n', '\r') < 0;
        var place = Location;
        return place.Line > 0 && place.Line == place.EndLine && place.EndColumn - place.Column == Text.Length;
    }
}
