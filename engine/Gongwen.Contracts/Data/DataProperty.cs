namespace Gongwen.Contracts;

/// <summary>One key of an object with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyLocation">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record DataProperty(string Key, SourceLocation KeyLocation, DataNode Value)
{
    // A place, or the file that makes one of the offsets; null for a key that stands where its value does.
    private readonly object? _keyPlace = KeyLocation;
    private readonly int _start;
    private readonly int _end;

    /// <summary>A value of a table: its key stands where it does.</summary>
    internal DataProperty(string key, DataNode value)
        : this(key, null!, value)
    {
    }

    /// <summary>A value of a file, the place of whose key is made when somebody asks.</summary>
    internal DataProperty(string key, DataNode value, SourceText source, int start, int end)
        : this(key, null!, value) => (_keyPlace, _start, _end) = (source, start, end);

    /// <summary>Where the key stands.</summary>
    public SourceLocation KeyLocation
    {
        get => _keyPlace is SourceText source ? source.Place(_start, _end) : _keyPlace as SourceLocation ?? Value.Location;
        init => _keyPlace = value;
    }
}
