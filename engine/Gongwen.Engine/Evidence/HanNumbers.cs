namespace Gongwen.Engine.Evidence;

/// <summary>Reads whole numbers written in Chinese numerals: 十二, 两百零三, 一万二千.</summary>
internal static class HanNumbers
{
    private const string Digits = "零一二三四五六七八九";
    private const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The number; null for what is none.</summary>
    public static decimal? Read(string text)
    {
        var (total, section, digit, smallest, last) = (0m, 0m, -1, 10_000m, 1m);
        foreach (var c in text)
        {
            var value = c is '〇' ? 0 : c is '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var plain ? plain : CapitalDigits.IndexOf(c, StringComparison.Ordinal);
            if (value >= 0)
            {
                if (digit > 0)
                    return null;
                digit = value;
                continue;
            }

            var scale = c switch { '十' or '拾' => 10m, '百' or '佰' => 100m, '千' or '仟' => 1000m, '万' or '萬' => 10_000m, '亿' => 100_000_000m, _ => 0m };
            if (scale == 0)
                return null;
            last = scale;
            if (scale >= 10_000)
            {
                total = (total + section + Math.Max(digit, 0)) * scale;
                (section, digit, smallest) = (0, -1, 10_000);
            }
            else if (scale < smallest)
            {
                section += (digit < 0 ? 1 : digit) * scale;
                (digit, smallest) = (-1, scale);
            }
            else
            {
                return null;
            }
        }

        // 一百五 and 两万三 leave out the last scale.
        var isShort = digit > 0 && last > 10 && text.Length > 1 && (Digits + CapitalDigits + "〇").IndexOf(text[^2], StringComparison.Ordinal) < 0;
        return total + section + (Math.Max(digit, 0) * (isShort ? last / 10 : 1));
    }
}
