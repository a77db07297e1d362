using System.Globalization;

namespace Gongwen.Engine.Vocabulary;

/// <summary>Whether a line tells of years before the document's: what was so then needn't be so now.</summary>
internal static class EarlierTimes
{
    private static readonly string[] Words = ["去年", "前年", "上年", "上一年", "往年", "历年", "当年", "年前"];

    /// <summary>True for a line that names an earlier year (2023年3月，局长沈知远……) or says so in words (去年).</summary>
    public static bool AreToldIn(string text, DateOnly day)
    {
        if (Array.Exists(Words, word => text.Contains(word, StringComparison.Ordinal)))
            return true;
        for (var i = 0; i + 5 <= text.Length; i++)
        {
            if (text[i + 4] == '年' && int.TryParse(text.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year < day.Year)
                return true;
        }

        return false;
    }
}
