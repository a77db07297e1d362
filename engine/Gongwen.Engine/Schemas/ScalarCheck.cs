using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>What a schema asks of a number or a text.</summary>
internal static class ScalarCheck
{
    public static void Number(Schema schema, in SchemaSpot spot, FaultSink sink)
    {
        if (ExactNumber.Parse(spot.Node.Text) is not { } number)
        {
            if (sink.Hears())
                sink.Add(CheckFault.Value("GW2005", spot, "写得太长", "is too long", schema));
            return;
        }

        if (schema.Minimum is { } minimum && number.CompareTo(minimum.Value) < 0 && sink.Hears())
            sink.Add(CheckFault.Value("GW2005", spot, $"不能小于 {minimum.Text}", $"must be at least {minimum.Text}", schema));
        if (schema.Maximum is { } maximum && number.CompareTo(maximum.Value) > 0 && sink.Hears())
            sink.Add(CheckFault.Value("GW2005", spot, $"不能大于 {maximum.Text}", $"must be at most {maximum.Text}", schema));
        if (schema.ExclusiveMinimum is { } above && number.CompareTo(above.Value) <= 0 && sink.Hears())
            sink.Add(CheckFault.Value("GW2005", spot, $"必须大于 {above.Text}", $"must be above {above.Text}", schema));
        if (schema.ExclusiveMaximum is { } below && number.CompareTo(below.Value) >= 0 && sink.Hears())
            sink.Add(CheckFault.Value("GW2005", spot, $"必须小于 {below.Text}", $"must be below {below.Text}", schema));
        if (schema.MultipleOf is { } step && !number.IsMultipleOf(step.Value) && sink.Hears())
            sink.Add(CheckFault.Value("GW2005", spot, $"必须是 {step.Text} 的倍数", $"must be a multiple of {step.Text}", schema));
    }

    public static void Text(Schema schema, in SchemaSpot spot, bool forReports, FaultSink sink)
    {
        var text = spot.Node.Text;
        var asksMore = schema.MinLength > 0 || schema.Pattern is not null || schema.IsDate;
        if (forReports && asksMore && string.IsNullOrWhiteSpace(text) && (schema.MinLength > text.Length || schema.IsDate || schema.Pattern?.Matches(text) == false))
        {
            if (sink.Hears())
                sink.Add(CheckFault.Blank(spot, schema));
            return;
        }

        if (schema.MinLength is not null || schema.MaxLength is not null)
        {
            var length = 0;
            foreach (var rune in text.EnumerateRunes())
                length += rune.Utf16SequenceLength > 0 ? 1 : 0;
            if (length < schema.MinLength && sink.Hears())
                sink.Add(CheckFault.Value("GW2006", spot, $"至少要 {schema.MinLength} 个字，只有 {length} 个", $"must have at least {schema.MinLength} characters, has {length}", schema));
            if (length > schema.MaxLength && sink.Hears())
                sink.Add(CheckFault.Value("GW2006", spot, $"最多 {schema.MaxLength} 个字，现有 {length} 个", $"must have at most {schema.MaxLength} characters, has {length}", schema));
        }

        if (schema.Pattern is { } pattern)
        {
            var matches = pattern.Matches(text);
            if (matches is null && sink.Hears())
                sink.Add(CheckFault.TooHard(spot));
            else if (matches == false && sink.Hears())
                sink.Add(CheckFault.Value("GW2007", spot, "的写法不对", "is not in the right form", schema));
        }

        if (schema.IsDate && !IsoDay.TryParse(text, out _) && sink.Hears())
            sink.Add(CheckFault.Value("GW2008", spot, "应当是日期，写成 2026-07-01 这样", "must be a date such as 2026-07-01", schema));
    }
}
