using System.Numerics;

namespace Gongwen.Liquid;

/// <summary>
/// A value of the language. A small struct: numbers and booleans allocate nothing. It can carry the host's own source object
/// (<see cref="Source"/>), which follows it through assignments and those filters that keep the text's origin.
/// </summary>
public readonly partial struct LiquidValue
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly LiquidValueKind _kind;

    private LiquidValue(LiquidValueKind kind, object? reference, long bits, object? source)
    {
        _kind = kind;
        _reference = reference;
        _bits = bits;
        Source = source;
    }

    /// <summary>The null value; also <c>default</c>.</summary>
    public static LiquidValue Nil => default;

    /// <summary>What a path that does not exist gives.</summary>
    public static LiquidValue Absent => new(LiquidValueKind.Absent, null, 0, null);

    /// <summary>The word <c>blank</c> in a comparison.</summary>
    public static LiquidValue Blank => new(LiquidValueKind.Blank, null, 0, null);

    /// <summary>The word <c>empty</c> in a comparison.</summary>
    public static LiquidValue Empty => new(LiquidValueKind.Empty, null, 0, null);

    /// <summary>true.</summary>
    public static LiquidValue True => new(LiquidValueKind.Boolean, null, 1, null);

    /// <summary>false.</summary>
    public static LiquidValue False => new(LiquidValueKind.Boolean, null, 0, null);

    /// <summary>The empty string.</summary>
    public static LiquidValue EmptyString => FromString("");

    /// <summary>What it is.</summary>
    public LiquidValueKind Kind => _kind;

    /// <summary>The host's own object this value comes from; null when none was given or no single one explains it.</summary>
    public object? Source { get; }

    /// <summary>Nil or absent.</summary>
    public bool IsNil => _kind <= LiquidValueKind.Absent;

    /// <summary>Absent, not null.</summary>
    public bool IsAbsent => _kind == LiquidValueKind.Absent;

    /// <summary>Everything but nil, absent and false.</summary>
    public bool IsTruthy => _kind > LiquidValueKind.Boolean || (_kind == LiquidValueKind.Boolean && _bits != 0);

    /// <summary>Integer or float.</summary>
    public bool IsNumber => _kind is LiquidValueKind.Integer or LiquidValueKind.Float;

    /// <summary>The boolean; false for every other kind.</summary>
    public bool AsBoolean => _kind == LiquidValueKind.Boolean && _bits != 0;

    /// <summary>The number as a double; 0 for what is no number.</summary>
    public double AsDouble => _kind switch
    {
        LiquidValueKind.Float => BitConverter.Int64BitsToDouble(_bits),
        LiquidValueKind.Integer => _reference is BigInteger big ? (double)big : _bits,
        _ => 0,
    };

    /// <summary>The whole number; 0 for every other kind.</summary>
    public BigInteger AsBigInteger => _kind == LiquidValueKind.Integer ? (_reference is BigInteger big ? big : _bits) : BigInteger.Zero;

    /// <summary>The range; null for every other kind.</summary>
    public LiquidRange? AsRange => _reference as LiquidRange;

    /// <summary>The list; null for every other kind.</summary>
    public ILiquidList? AsList => _kind == LiquidValueKind.List ? (ILiquidList)_reference! : null;

    /// <summary>The object; null for every other kind.</summary>
    public ILiquidObject? AsObject => _kind == LiquidValueKind.Object ? (ILiquidObject)_reference! : null;

    /// <summary>The pieces of a captured string; null for plain strings and every other kind.</summary>
    public CapturedText? Captured => _reference as CapturedText;

    /// <summary>The date as <see cref="DateTime"/>, <see cref="DateTimeOffset"/> or <see cref="DateOnly"/>; null for every other kind.</summary>
    public object? AsDate => _kind == LiquidValueKind.Date ? _reference : null;

    /// <summary>The string; null for every other kind.</summary>
    public string? AsString => _kind != LiquidValueKind.String ? null : _reference as string ?? _reference!.ToString();

    /// <summary>A boolean.</summary>
    public static LiquidValue FromBoolean(bool value, object? source = null) => new(LiquidValueKind.Boolean, null, value ? 1 : 0, source);

    /// <summary>A whole number.</summary>
    public static LiquidValue FromInteger(long value, object? source = null) => new(LiquidValueKind.Integer, null, value, source);

    /// <summary>A whole number of any size.</summary>
    public static LiquidValue FromInteger(BigInteger value, object? source = null) =>
        value >= long.MinValue && value <= long.MaxValue
            ? FromInteger((long)value, source)
            : new LiquidValue(LiquidValueKind.Integer, value, 0, source);

    /// <summary>A number with a fraction.</summary>
    public static LiquidValue FromFloat(double value, object? source = null) =>
        new(LiquidValueKind.Float, null, BitConverter.DoubleToInt64Bits(value), source);

    /// <summary>A string; null gives nil.</summary>
    public static LiquidValue FromString(string? value, object? source = null) =>
        value is null ? new LiquidValue(LiquidValueKind.Nil, null, 0, source) : new LiquidValue(LiquidValueKind.String, value, 0, source);

    /// <summary>A string that keeps its pieces.</summary>
    public static LiquidValue FromCaptured(CapturedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(LiquidValueKind.String, text, 0, null);
    }

    /// <summary>A range, both ends included.</summary>
    public static LiquidValue FromRange(long start, long end) => new(LiquidValueKind.Range, new LiquidRange(start, end), 0, null);

    /// <summary>A list.</summary>
    public static LiquidValue FromList(ILiquidList list, object? source = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new(LiquidValueKind.List, list, 0, source);
    }

    /// <summary>A list held in an array, which is taken over.</summary>
    public static LiquidValue FromList(LiquidValue[] items) => new(LiquidValueKind.List, new LiquidList(items), 0, null);

    /// <summary>An object with named members.</summary>
    public static LiquidValue FromMembers(ILiquidObject value, object? source = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(LiquidValueKind.Object, value, 0, source);
    }

    /// <summary>A date.</summary>
    public static LiquidValue FromDate(DateTime value, object? source = null) => new(LiquidValueKind.Date, value, 0, source);

    /// <summary>A date with an offset.</summary>
    public static LiquidValue FromDate(DateTimeOffset value, object? source = null) => new(LiquidValueKind.Date, value, 0, source);

    /// <summary>A date without a time.</summary>
    public static LiquidValue FromDate(DateOnly value, object? source = null) => new(LiquidValueKind.Date, value, 0, source);

    /// <summary>The same value with another source.</summary>
    public LiquidValue WithSource(object? source) => new(_kind, _reference, _bits, source);

    /// <summary>The whole number when it is one and fits.</summary>
    public bool TryGetLong(out long value)
    {
        value = _bits;
        return _kind == LiquidValueKind.Integer && _reference is null;
    }

    /// <inheritdoc cref="ToText"/>
    public override string ToString() => ToText();
}
