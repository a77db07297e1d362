using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid.Filters;

/// <summary>date: a date, a time in seconds or a text that tells a date, formatted. What tells no date passes through.</summary>
internal static class DateFilter
{
    public static LiquidValue Date(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.TextOf(arguments[0]) is not { } format)
            return LiquidValue.Nil;
        if (format.Length == 0)
            return input;
        if (!TryMoment(input, context, out var moment, out var needsNow))
            return needsNow ? FilterFaults.NoNow(context) : input;
        return DateFormat.TryFormat(moment, format, context.Budgets.MaxStringLength, out var text) || context.TryReserveString(long.MaxValue)
            ? TextOrigin.Changed(input, text, context)
            : LiquidValue.Nil;
    }

    private static bool TryMoment(in LiquidValue input, FilterContext context, out DateTimeOffset moment, out bool needsNow)
    {
        moment = default;
        needsNow = false;
        if (input.AsDate is { } date)
        {
            moment = NumberText.ToMoment(date);
            return true;
        }

        if (input.TryGetLong(out var seconds))
            return TrySeconds(seconds, context, out moment);
        if (input.AsString is not { Length: > 0 and < 200 } text)
            return false;
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return long.TryParse(text, out seconds) && TrySeconds(seconds, context, out moment);
        if (text.Equals("now", StringComparison.OrdinalIgnoreCase) || text.Equals("today", StringComparison.OrdinalIgnoreCase))
        {
            moment = context.Now ?? default;
            needsNow = context.Now is null;
            return !needsNow;
        }

        return new DateReader(text).TryRead(context.Now, context.UtcOffset, out moment, out needsNow);
    }

    private static bool TrySeconds(long seconds, FilterContext context, out DateTimeOffset moment)
    {
        // Years 1 to 9999, with a day's room for the offset.
        const long first = -62135510400;
        const long last = 253402214400;
        moment = default;
        if (seconds is < first or > last)
            return false;
        moment = DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(context.UtcOffset);
        return true;
    }
}
