using System.Globalization;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Numbers of cells: as they are kept, and as people write them.</summary>
internal static class CellNumbers
{
    /// <summary>More digits a cell's number doesn't hold.</summary>
    public const int MostDigits = 15;

    private const double LargestDecimal = 7.9e27;

    /// <summary>The number as a person would write it: fifteen digits, no exponent, no zeros behind.</summary>
    public static string Of(double number)
    {
        if (Math.Abs(number) > LargestDecimal)
            return number.ToString("R", CultureInfo.InvariantCulture);
        // Turning it into a decimal rounds to what the cell shows: 0.3, not 0.30000000000000004.
        var written = ((decimal)number).ToString(CultureInfo.InvariantCulture);
        return written.Contains('.', StringComparison.Ordinal) ? written.TrimEnd('0').TrimEnd('.') : written;
    }

    /// <summary>A share as a percentage.</summary>
    public static double Hundredfold(double share) => Math.Abs(share) > LargestDecimal / 100 ? share * 100 : (double)((decimal)share * 100);

    /// <summary>The number a text says, in the notation of data: 1,234 and １２ and 12.5%; null when it says none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit the column has anyway; "" for none.</param>
    public static string? OfText(string text, string unit)
    {
        if (text.Length > 60)
            return null;
        var number = string.Concat(HalfWidth.Of(text).Where(c => !char.IsWhiteSpace(c))).TrimStart('¥', '+').Replace('−', '-');
        if (unit.Length > 0 && number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            number = number[..^unit.Length];
        number = number.TrimEnd('%');
        if (IsGrouped(number))
            number = number.Replace(",", "", StringComparison.Ordinal);
        if (!PlainScalar.IsNumber(number) || number.Contains('e', StringComparison.OrdinalIgnoreCase) || number[0] == '+' || number[^1] == '.')
            return null;
        return number[0] == '.' ? "0" + number : number;
    }

    // 1,234,567.8: three digits behind every comma.
    private static bool IsGrouped(string number)
    {
        var whole = number.TrimStart('-').Split('.')[0].Split(',');
        return whole.Length > 1 && whole[0].Length is 1 or 2 or 3 && whole.Skip(1).All(group => group.Length == 3) && !number.AsSpan(number.LastIndexOf(',')).ContainsAny("-");
    }
}
