using System.IO.Compression;
using System.Xml;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>The texts that cells of a workbook share.</summary>
internal static class XlsxStrings
{
    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<string> Read(ZipArchiveEntry entry, XlsxBounds bounds, TableLimits limits)
    {
        var (strings, characters) = (new List<string>(), 0L);
        using var xml = bounds.Open(entry);
        while (bounds.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            var text = XlsxText.ReadItem(xml, bounds, limits.MaxCellLength);
            characters += text.Length;
            if (characters > limits.MaxCharacters || strings.Count > limits.MaxCells)
                throw bounds.TooMuch(new LocalizedText($"文字超过 {limits.MaxCharacters} 个字符", $"it holds more than {limits.MaxCharacters} characters"));
            strings.Add(text);
        }

        return strings;
    }
}
