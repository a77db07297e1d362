using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>A date written another way than asked: 2026.7.1, 2026/7/1, 2026年13月1日.</summary>
internal static partial class TypedDate
{
    /// <summary>The finding made plainer: the day spelt as it should be, or that there is no such day. Itself when the text is no full date.</summary>
    public static Finding Explain(Finding finding, string text)
    {
        var parts = Parts().Match(text.Trim());
        if (!parts.Success)
            return finding;
        var (year, month, day) = (Number(parts, "year"), Number(parts, "month"), Number(parts, "day"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return finding with
            {
                Message = new($"没有“{text.Trim()}”这一天", $"there is no day {text.Trim()}"),
                Hint = new("核对年、月、日", "check year, month and day"),
            };
        }

        var written = $"{year:0000}-{month:00}-{day:00}";
        return finding with
        {
            Hint = new($"改为 {written}", $"write {written}"),
            Fix = finding.Location is { } place && place.Length == text.Length ? new Fix(FixKind.Safe, place, written) : null,
        };
    }

    private static int Number(Match parts, string group) => int.Parse(parts.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[0-9]{4})(?:年|[-./．－／])(?<month>[0-9]{1,2})(?:月|[-./．－／])(?<day>[0-9]{1,2})[日号]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Parts();
}
