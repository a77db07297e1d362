using System.Globalization;
using System.Text;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>The number of a paragraph in a list, in the form the list asks for.</summary>
internal static class ListNumber
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Simplified = "零壹贰叁肆伍陆柒捌玖拾佰仟";
    private const string Traditional = "零壹貳參肆伍陸柒捌玖拾佰仟";

    /// <summary>As it is shown; null for a form that isn't known.</summary>
    /// <param name="number">From 0.</param>
    /// <param name="format">w:numFmt.</param>
    internal static string? Written(int number, string? format) => format switch
    {
        null or "decimal" or "decimalHalfWidth" => Decimal(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => InCircle(number),
        "decimalEnclosedParen" => number is > 0 and <= 20 ? Nth('⑴', number) : Decimal(number),
        "decimalEnclosedFullstop" => number is > 0 and <= 20 ? Nth('⒈', number) : Decimal(number),
        "numberInDash" => $"- {Decimal(number)} -",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => ChineseNumerals.Small(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => ChineseNumerals.ByDigit(Decimal(number)),
        "chineseLegalSimplified" => Capital(number, Simplified),
        "ideographLegalTraditional" or "japaneseLegal" => Capital(number, Traditional),
        "ideographTraditional" => number is > 0 and <= 10 ? Stems[number - 1].ToString() : Decimal(number),
        "ideographZodiac" => number is > 0 and <= 12 ? Branches[number - 1].ToString() : Decimal(number),
        "ideographZodiacTraditional" => number is > 0 and <= 60 ? $"{Stems[(number - 1) % 10]}{Branches[(number - 1) % 12]}" : Decimal(number),
        "ideographEnclosedCircle" => number is > 0 and <= 10 ? Nth('㊀', number) : Decimal(number),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "none" or "bullet" => "",
        _ => null,
    };

    internal static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Nth(char first, int number) => ((char)(first + number - 1)).ToString();

    private static string InCircle(int number) => number switch
    {
        > 0 and <= 20 => Nth('①', number),
        > 20 and <= 35 => Nth('㉑', number - 20),
        > 35 and <= 50 => Nth('㊱', number - 35),
        _ => Decimal(number),
    };

    // 10 is 壹拾.
    private static string Capital(int number, string signs) =>
        string.Concat(ChineseNumerals.Capital(number).Select(sign => Simplified.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? signs[at] : sign));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }

    private static string Letter(int number, char first) => number < 1 ? "" : new string((char)(first + ((number - 1) % 26)), Math.Min(3, ((number - 1) / 26) + 1));
}
