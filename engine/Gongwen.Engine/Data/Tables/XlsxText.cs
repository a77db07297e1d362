using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Text of a workbook's XML.</summary>
internal static partial class XlsxText
{
    /// <summary>The text of a string item or an inline string: its runs one behind the other, without the reading aids above them. Ends at the element's end.</summary>
    public static string ReadItem(XmlReader xml, XlsxBounds bounds, int most)
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, text, phonetic) = (xml.Depth, new StringBuilder(), 0);
        while (bounds.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh" && !xml.IsEmptyElement)
                phonetic++;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "rPh")
                phonetic--;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t" && phonetic == 0)
                Append(text, xml, bounds, most);
        }

        return Decoded(text.ToString());
    }

    /// <summary>The text of an element without elements in it. Ends at the element's end.</summary>
    public static string ReadValue(XmlReader xml, XlsxBounds bounds, int most)
    {
        var text = new StringBuilder();
        Append(text, xml, bounds, most);
        return text.ToString();
    }

    /// <summary>Characters written as _x000D_ as they are meant.</summary>
    public static string Decoded(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escapes().Replace(text, match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()) : text;

    /// <summary>A truth value of the format.</summary>
    public static bool IsTrue(string? value) => value is "1" or "true" or "on";

    private static void Append(StringBuilder text, XmlReader xml, XlsxBounds bounds, int most)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (bounds.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            text.Append(xml.Value);
            if (text.Length > most)
                throw bounds.TooMuch(new LocalizedText($"有一格超过 {most} 个字符", $"a cell has more than {most} characters"));
        }
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Escapes();
}
