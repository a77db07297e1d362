namespace Gongwen.Contracts;

/// <summary>One key of an object with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyLocation">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record DataProperty(string Key, SourceLocation KeyLocation, DataNode Value)
{
    private readonly SourceLocation? _keyLocation = KeyLocation;

    /// <summary>A value of a table: its key stands where it does.</summary>
    internal DataProperty(string key, DataNode value)
        : this(key, null!, value)
    {
    }

    /// <summary>Where the key stands.</summary>
    public SourceLocation KeyLocation
    {
        get => _keyLocation ?? Value.Location;
        init => _keyLocation = value;
    }
}
