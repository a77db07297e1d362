using System.Globalization;

namespace Gongwen.Contracts;

/// <summary>A value of the report's data that knows where it was read. Immutable.</summary>
public sealed class DataNode
{
    private static readonly DataNode[] NoItems = [];
    private static readonly DataProperty[] NoProperties = [];
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy年M月d日"];

    private readonly Branch? _branch;
    private readonly string _path;

    // A place, or the row of a table that makes the place of a cell: of a large table there are more cells than anybody asks for.
    private readonly object _place;
    private readonly int _column;
    private string? _pathEnd;

    private DataNode(DataKind kind, string text, object place, string path, IReadOnlyList<DataNode>? items = null, IReadOnlyList<DataProperty>? properties = null, int column = 0)
    {
        Kind = kind;
        Text = text;
        _place = place;
        _column = column;
        _path = path;
        if (items is not null || properties is not null)
            _branch = new Branch(items ?? NoItems, properties ?? NoProperties);
    }

    /// <summary>What this node holds.</summary>
    public DataKind Kind { get; }

    /// <summary>Where the value stands. For computed data: the place of what it was computed from.</summary>
    public SourceLocation Location => _place as SourceLocation ?? ((CellRow)_place).PlaceOf(_column, Text);

    /// <summary>The way from the root, as people write it: 工作情况[0].要点[1]; "" for the root.</summary>
    public string Path => _pathEnd is null ? _path : _path + _pathEnd;

    /// <summary>The text of a scalar: text as it is, a number as written, "true"/"false"; "" for null, lists and objects.</summary>
    public string Text { get; }

    /// <summary>What stands at <see cref="Location"/>, when the text stands there in another form (quotes, escapes, several lines); null when it stands there as it is.</summary>
    internal string? Written { get; init; }

    /// <summary>How the value was computed; null for what was read, and where it isn't told.</summary>
    public Derivation? Derivation { get; private init; }

    /// <summary>The items of a list; empty for everything else.</summary>
    public IReadOnlyList<DataNode> Items => _branch?.Items ?? NoItems;

    /// <summary>The keys of an object in the order of the file; empty for everything else.</summary>
    public IReadOnlyList<DataProperty> Properties => _branch?.Properties ?? NoProperties;

    /// <summary>The number, when the node is one and fits a decimal; null otherwise.</summary>
    public decimal? Number =>
        Kind == DataKind.Number && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The truth value, when the node is one; null otherwise.</summary>
    public bool? Boolean => Kind == DataKind.Boolean ? Text == "true" : null;

    /// <summary>The day, when the node is text such as 2026-07-01 or 2026年7月1日 that is in the calendar; null otherwise.</summary>
    public DateOnly? Date =>
        Kind == DataKind.Text && DateOnly.TryParseExact(Text.AsSpan().Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>True for null, empty text (white space counts as empty), an empty list or object.</summary>
    public bool IsBlank => Kind switch
    {
        DataKind.Null => true,
        DataKind.Text => string.IsNullOrWhiteSpace(Text),
        DataKind.List => Items.Count == 0,
        DataKind.Object => Properties.Count == 0,
        _ => false,
    };

    /// <summary>The value of a key; null when this is no object or has no such key. A duplicated key gives its first value.</summary>
    public DataNode? this[string key] => _branch?.Find(key);

    /// <summary>Where a key stands; null when there is no such key.</summary>
    public SourceLocation? KeyLocation(string key)
    {
        foreach (var property in Properties)
        {
            if (property.Key == key)
                return property.KeyLocation;
        }

        return null;
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

    /// <summary>A number or text that is all that stands in a cell.</summary>
    internal static DataNode OfCell(DataKind kind, string value, CellRow row, int column, string path) => new(kind, value, row, path, column: column);

    /// <summary>A row of a sheet, whose place is that of its first cell.</summary>
    internal static DataNode OfRow(string[] keys, DataNode[] values, CellRow row, int column, string path) => new(DataKind.Object, "", row, path, properties: new RowProperties(keys, values), column: column);

    /// <summary>Text that is written in another form.</summary>
    internal static DataNode OfText(string value, SourceLocation location, string path, string? written) => new(DataKind.Text, value, location, path) { Written = written };

    /// <summary>The same text, said where it comes from: of <paramref name="source"/>, which a filter made it of.</summary>
    internal DataNode MadeOf(DataNode source)
    {
        var place = source.Location;
        var written = source.Written ?? (place.Line > 0 && place.Line == place.EndLine && place.EndColumn - place.Column == source.Text.Length ? source.Text : null);
        return Kind != DataKind.Text || source.Kind != DataKind.Text || ReferenceEquals(this, source) || Written is not null || written is null || Location != place ? this : OfText(Text, Location, Path, written);
    }

    /// <summary>The same value, said how it was computed.</summary>
    public DataNode DerivedBy(Derivation how) => new(Kind, Text, _place, Path, Items, Properties, _column) { Written = Written, Derivation = how };

    /// <summary>A value just made, whose path goes on: the values of a row share what stands before.</summary>
    internal DataNode Below(string pathEnd)
    {
        _pathEnd = pathEnd;
        return this;
    }

    /// <summary>A list.</summary>
    public static DataNode OfList(IReadOnlyList<DataNode> items, SourceLocation location, string path = "") => new(DataKind.List, "", location, path, items: items);

    /// <summary>An object.</summary>
    public static DataNode OfObject(IReadOnlyList<DataProperty> properties, SourceLocation location, string path = "") =>
        new(DataKind.Object, "", location, path, properties: properties);

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

    // What only lists and objects have: most values are neither.
    private sealed class Branch
    {
        // So few keys are found as fast one after the other.
        private const int MostListed = 12;

        private readonly Dictionary<string, DataNode>? _byKey;

        public Branch(IReadOnlyList<DataNode> items, IReadOnlyList<DataProperty> properties)
        {
            (Items, Properties) = (items, properties);
            if (properties.Count <= MostListed || properties is RowProperties)
                return;
            _byKey = new Dictionary<string, DataNode>(properties.Count, StringComparer.Ordinal);
            foreach (var property in properties)
                _byKey.TryAdd(property.Key, property.Value);
        }

        public IReadOnlyList<DataNode> Items { get; }

        public IReadOnlyList<DataProperty> Properties { get; }

        public DataNode? Find(string key)
        {
            if (Properties is RowProperties row)
                return row.Find(key);
            if (_byKey is not null)
                return _byKey.GetValueOrDefault(key);
            for (var i = 0; i < Properties.Count; i++)
            {
                if (Properties[i].Key == key)
                    return Properties[i].Value;
            }

            return null;
        }
    }
}
