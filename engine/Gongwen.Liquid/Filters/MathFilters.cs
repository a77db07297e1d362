using System.Numerics;

namespace Gongwen.Liquid.Filters;

/// <summary>Arithmetic: abs, at_least, at_most, plus, minus, times, divided_by, modulo.</summary>
internal static class MathFilters
{
    public static LiquidValue Abs(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (ExactNumber.From(input) is { } number)
            return number.Abs().ToValue(input.Source);
        return LiquidValue.FromFloat(Math.Abs(input.AsDouble), input.Source);
    }

    public static LiquidValue AtLeast(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (ExactNumber.From(input) is not { } number || ExactNumber.From(arguments[0]) is not { } least)
            return LiquidValue.FromFloat(Math.Max(input.ToNumber().AsDouble, arguments[0].ToNumber().AsDouble));
        return least.CompareTo(number) > 0 ? least.ToValue(arguments[0].Source) : number.ToValue(input.Source);
    }

    public static LiquidValue AtMost(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (ExactNumber.From(input) is not { } number || ExactNumber.From(arguments[0]) is not { } most)
            return LiquidValue.FromFloat(Math.Min(input.ToNumber().AsDouble, arguments[0].ToNumber().AsDouble));
        return most.CompareTo(number) < 0 ? most.ToValue(arguments[0].Source) : number.ToValue(input.Source);
    }

    public static LiquidValue Plus(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var operand = arguments[0];
        if (input.TryGetLong(out var left) && operand.TryGetLong(out var right) && !Overflows(left + right, left, right))
            return LiquidValue.FromInteger(left + right);
        if (ExactNumber.From(input) is not { } a || ExactNumber.From(operand) is not { } b)
            return LiquidValue.FromFloat(input.ToNumber().AsDouble + operand.ToNumber().AsDouble);
        return Checked(a + b, context);
    }

    public static LiquidValue Minus(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var operand = arguments[0];
        if (input.TryGetLong(out var left) && operand.TryGetLong(out var right) && right != long.MinValue && !Overflows(left - right, left, -right))
            return LiquidValue.FromInteger(left - right);
        if (ExactNumber.From(input) is not { } a || ExactNumber.From(operand) is not { } b)
            return LiquidValue.FromFloat(input.ToNumber().AsDouble - operand.ToNumber().AsDouble);
        return Checked(a - b, context);
    }

    public static LiquidValue Times(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var operand = arguments[0];
        if (input.TryGetLong(out var left) && operand.TryGetLong(out var right))
        {
            var product = (Int128)left * right;
            return product >= long.MinValue && product <= long.MaxValue ? LiquidValue.FromInteger((long)product) : LiquidValue.FromInteger((BigInteger)product);
        }

        if (ExactNumber.From(input) is not { } a || ExactNumber.From(operand) is not { } b)
            return LiquidValue.FromFloat(input.ToNumber().AsDouble * operand.ToNumber().AsDouble);
        return a.IsTooLarge || b.IsTooLarge ? FilterFaults.NumberTooLarge(context) : Checked(a * b, context);
    }

    public static LiquidValue DividedBy(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (input.TryGetLong(out var whole) && arguments[0].TryGetLong(out var by) && by is not (0 or -1))
            return LiquidValue.FromInteger((whole / by) - (whole % by != 0 && (whole < 0) != (by < 0) ? 1 : 0));
        if (ExactNumber.From(input) is not { } a || ExactNumber.From(arguments[0]) is not { } b)
            return LiquidValue.FromFloat(input.ToNumber().AsDouble / arguments[0].ToNumber().AsDouble);
        return b.IsZero ? FilterFaults.DividedByZero(context) : Checked(a / b, context);
    }

    public static LiquidValue Modulo(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (ExactNumber.From(input) is not { } a || ExactNumber.From(arguments[0]) is not { } b)
            return LiquidValue.FromFloat(double.NaN);
        return b.IsZero ? FilterFaults.DividedByZero(context) : Checked(a % b, context);
    }

    private static bool Overflows(long result, long left, long right) => ((left ^ result) & (right ^ result)) < 0;

    // Arithmetic on long numbers takes time with the square of their length.
    private static LiquidValue Checked(ExactNumber number, FilterContext context)
    {
        if (number.IsTooLarge)
            return FilterFaults.NumberTooLarge(context);
        var length = number.Digits.GetBitLength() / 64;
        return length < 16 || context.TryStep(6 * length) ? number.ToValue() : LiquidValue.Nil;
    }
}
