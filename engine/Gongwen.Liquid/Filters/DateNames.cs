namespace Gongwen.Liquid.Filters;

/// <summary>English names in dates: months, time zones, ordinal endings. The words are lower case.</summary>
internal static class DateNames
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // 1 to 12, or 0.
    public static int MonthOf(string word) => word.Length < 3 ? 0 : Array.IndexOf(Months, word[..3]) + 1;

    public static bool IsOrdinal(string word) => word is "st" or "nd" or "rd" or "th" or "of";

    public static bool TryZone(string word, out int hours)
    {
        hours = word switch
        {
            "est" or "cdt" => -5,
            "edt" => -4,
            "cst" or "mdt" => -6,
            "mst" or "pdt" => -7,
            "pst" => -8,
            "bst" or "cet" or "met" => 1,
            "cest" or "eet" => 2,
            "msk" => 3,
            "ist" => 5,
            "jst" or "kst" => 9,
            _ => 0,
        };
        return hours != 0 || word is "z" or "utc" or "gmt" or "ut" or "wet";
    }
}
