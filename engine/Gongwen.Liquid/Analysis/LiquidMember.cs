namespace Gongwen.Liquid;

/// <summary>A member of an object type.</summary>
public sealed class LiquidMember
{
    private readonly Func<LiquidType>? _makeType;
    private LiquidType? _type;

    /// <summary>A member of a known type.</summary>
    public LiquidMember(string name, LiquidType type, bool isRequired = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        _type = type;
        IsRequired = isRequired;
    }

    /// <summary>A member whose type is made when it is first asked for, so that types can contain themselves. The function must be pure.</summary>
    public LiquidMember(string name, Func<LiquidType> type, bool isRequired = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        _makeType = type;
        IsRequired = isRequired;
    }

    /// <summary>The name templates use.</summary>
    public string Name { get; }

    /// <summary>Whether every object has it. One that is not required may be absent.</summary>
    public bool IsRequired { get; }

    /// <summary>What it is when it is there.</summary>
    public LiquidType Type => _type ??= _makeType!();

    // What reading it gives.
    internal LiquidType TypeWhenRead => IsRequired ? Type : Type.OrNil();
}
