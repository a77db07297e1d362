namespace Gongwen.Liquid;

/// <summary>The evaluated arguments of one filter call. Only valid during the call.</summary>
public readonly ref struct FilterArguments
{
    private readonly ReadOnlySpan<LiquidValue> _values;
    private readonly string[] _names;
    private readonly int _positional;

    // The named values stand after the positional ones, in the order of the names.
    internal FilterArguments(ReadOnlySpan<LiquidValue> values, string[] names)
    {
        _values = values;
        _names = names;
        _positional = values.Length - names.Length;
    }

    /// <summary>Arguments for calling a filter directly, as tests do.</summary>
    public static FilterArguments Of(params LiquidValue[] values) => new(values, []);

    /// <summary>Number of positional arguments.</summary>
    public int Count => _positional;

    /// <summary>The positional argument at a 0-based index; absent when it is not given.</summary>
    public LiquidValue this[int index] => (uint)index < (uint)_positional ? _values[index] : LiquidValue.Absent;

    /// <summary>The argument of that name; absent when it is not given. The last one counts.</summary>
    public LiquidValue Named(string name)
    {
        for (var i = _names.Length - 1; i >= 0; i--)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
                return _values[_positional + i];
        }

        return LiquidValue.Absent;
    }
}
