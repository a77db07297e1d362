using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Gongwen.Engine.Data.Tables;

/// <summary>How the formats of a workbook's cells show numbers: as such, as percentages, as days.</summary>
internal sealed class NumberForms
{
    private const int LongestFormat = 500;

    // Words whose letters are none of a day; programs write the first in their own language.
    private static readonly string[] Words = ["General", "G/通用格式", "AM/PM"];

    private readonly List<(CellKind Kind, byte Digits)> _forms = [];

    /// <summary>Every number as such.</summary>
    public static NumberForms None { get; } = new();

    /// <summary>Of the cell format with that index.</summary>
    public (CellKind Kind, byte Digits) Of(string? index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _forms.Count ? _forms[at] : (CellKind.Number, (byte)0);

    /// <summary>Those of styles.xml.</summary>
    public static NumberForms Read(ZipArchiveEntry entry, XlsxBounds bounds)
    {
        const int Most = 100_000;
        var forms = new NumberForms();
        var own = new Dictionary<string, (CellKind, byte)>(StringComparer.Ordinal);
        using var xml = bounds.Open(entry);
        var isInCells = false;
        while (bounds.Next(xml))
        {
            if (xml.LocalName == "cellXfs")
                isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code)
                own[id] = OfCode(code);
            else if (xml.LocalName == "xf" && isInCells && forms._forms.Count < Most)
                forms._forms.Add(xml.GetAttribute("numFmtId") is { } used ? own.TryGetValue(used, out var form) ? form : (OfBuiltIn(used), (byte)0) : (CellKind.Number, (byte)0));
        }

        return forms;
    }

    // ECMA-376-1 18.8.30; 27 to 36 and 50 to 58 are days in Chinese, Japanese and Korean.
    private static CellKind OfBuiltIn(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number switch
    {
        9 or 10 => CellKind.Percent,
        >= 14 and <= 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => CellKind.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or 45 or 46 or 47 or 55 or 56 => CellKind.Time,
        _ => CellKind.Number,
    }
    : CellKind.Number;

    /// <summary>Of a format as written, e.g. yyyy"年"m"月"d"日" or 0.0%.</summary>
    internal static (CellKind Kind, byte Digits) OfCode(string code)
    {
        var (days, times, percent, zeros) = (false, false, false, 0);
        for (var at = 0; at < Math.Min(code.Length, LongestFormat); at++)
        {
            if (WordAt(code, at) is { } word)
            {
                at += word.Length - 1;
                continue;
            }

            switch (code[at])
            {
                case '"':
                    at = code.IndexOf('"', at + 1) is > 0 and var quote ? quote : code.Length;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '[':
                    // [h] counts hours; [Red], [$-804] and [DBNum1] say nothing of this.
                    var close = code.IndexOf(']', at + 1);
                    times |= close > at + 1 && code.AsSpan(at + 1, close - at - 1).TrimStart("hHmMsS").IsEmpty;
                    at = close > at ? close : code.Length;
                    break;
                case ';':
                    // What stands behind is for negative numbers and text.
                    at = code.Length;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'e' when !IsExponent(code, at):
                    days = true;
                    break;
                case 'h' or 'H' or 's' or 'S':
                    times = true;
                    break;
                case 'm' or 'M':
                    days |= !times;
                    break;
                case '%':
                    percent = true;
                    break;
                case '0':
                    zeros++;
                    break;
                default:
                    break;
            }
        }

        var isPlainZeros = zeros is > 1 and < 30 && code.AsSpan().Trim('0').IsEmpty;
        return days ? (CellKind.Date, (byte)0) : times ? (CellKind.Time, (byte)0) : percent ? (CellKind.Percent, (byte)0) : (CellKind.Number, isPlainZeros ? (byte)zeros : (byte)0);
    }

    private static string? WordAt(string code, int at) => Array.Find(Words, word => string.Compare(code, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);

    // 0.00e+00; a lone e is the year in Chinese formats.
    private static bool IsExponent(string code, int at) => code[at] is 'e' && at > 0 && code[at - 1] is '0' or '#' or '?';
}
