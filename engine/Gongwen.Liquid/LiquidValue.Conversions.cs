using System.Globalization;
using System.Numerics;
using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <content>Conversions as the reference makes them.</content>
public readonly partial struct LiquidValue
{
    /// <summary>Makes a value of plain data: null, booleans, numbers, strings, dates, dictionaries, lists, JSON elements, or what is already a value.</summary>
    public static LiquidValue FromObject(object? value, object? source = null) => PlainData.Wrap(value, source);

    /// <summary>
    /// The value as text. Lists and objects print as data (<c>["a", 1]</c>); text beyond one million characters is cut off, so filters use
    /// <see cref="FilterContext.TextOf"/>, which reports that instead.
    /// </summary>
    public string ToText()
    {
        TryToText(TemplateBudgets.Default.MaxStringLength, out var text);
        return text;
    }

    /// <summary>The value as text; false when it is longer than <paramref name="maxLength"/> (then <paramref name="text"/> is cut off).</summary>
    public bool TryToText(long maxLength, out string text)
    {
        switch (_kind)
        {
            case LiquidValueKind.Boolean:
                text = _bits != 0 ? "true" : "false";
                return true;
            case LiquidValueKind.Integer:
                text = _reference is BigInteger big ? big.ToString(CultureInfo.InvariantCulture) : _bits.ToString(CultureInfo.InvariantCulture);
                return true;
            case LiquidValueKind.Float:
                text = NumberText.Format(AsDouble);
                return true;
            case LiquidValueKind.String:
                text = AsString!;
                return true;
            case LiquidValueKind.Range:
                text = _reference!.ToString()!;
                return true;
            case LiquidValueKind.Date:
                text = NumberText.FormatDate(_reference!);
                return true;
            case LiquidValueKind.List or LiquidValueKind.Object:
                return DataText.TryInspect(this, maxLength, out text);
            default:
                text = "";
                return true;
        }
    }

    /// <summary>
    /// The value as a number (integer or float): strings by their leading digits, a whole decimal string as a float, everything else 0.
    /// </summary>
    public LiquidValue ToNumber() => _kind switch
    {
        LiquidValueKind.Integer or LiquidValueKind.Float => this,
        LiquidValueKind.String => NumberText.Parse(AsString!),
        _ => FromInteger(0),
    };

    /// <summary>The value as a whole number, leniently: strings by their leading digits, floats cut off, nil 0; false for what has no number.</summary>
    public bool TryToIntegerLenient(out BigInteger value)
    {
        switch (_kind)
        {
            case LiquidValueKind.Nil or LiquidValueKind.Absent:
                value = BigInteger.Zero;
                return true;
            case LiquidValueKind.Integer:
                value = AsBigInteger;
                return true;
            case LiquidValueKind.Float:
                value = double.IsFinite(AsDouble) ? new BigInteger(AsDouble) : BigInteger.Zero;
                return double.IsFinite(AsDouble);
            case LiquidValueKind.String:
                value = NumberText.LeadingInteger(AsString!);
                return true;
            default:
                value = BigInteger.Zero;
                return false;
        }
    }

    /// <summary>The value as a whole number, strictly: integers, and strings that are one; false for everything else.</summary>
    public bool TryToInteger(out BigInteger value)
    {
        if (_kind == LiquidValueKind.String)
            return NumberText.TryParseInteger(AsString!, out value);
        value = AsBigInteger;
        return _kind == LiquidValueKind.Integer;
    }

    /// <summary>Whether it counts as <c>blank</c>: nil, false, white space, nothing inside.</summary>
    public bool IsBlank => _kind switch
    {
        LiquidValueKind.Nil or LiquidValueKind.Absent => true,
        LiquidValueKind.Boolean => _bits == 0,
        LiquidValueKind.String => string.IsNullOrWhiteSpace(AsString),
        _ => IsEmptyValue,
    };

    /// <summary>Whether it counts as <c>empty</c>: a string, list or object with nothing inside. Nil is not empty.</summary>
    public bool IsEmptyValue => _kind switch
    {
        LiquidValueKind.String => _reference is CapturedText captured ? captured.Length == 0 : ((string)_reference!).Length == 0,
        LiquidValueKind.List => AsList!.Count == 0,
        LiquidValueKind.Object => AsObject!.MemberNames.Count == 0,
        _ => false,
    };
}
