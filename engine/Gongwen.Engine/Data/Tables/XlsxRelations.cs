using System.IO.Compression;
using System.Xml;

namespace Gongwen.Engine.Data.Tables;

/// <summary>What a part of a package refers to in the package.</summary>
internal static class XlsxRelations
{
    /// <summary>By id: the last word of the type, and the path. Links out of the package are left out.</summary>
    public static Dictionary<string, (string Kind, string Path)> Read(string folder, string path, Dictionary<string, ZipArchiveEntry> parts, XlsxBounds bounds)
    {
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        if (!parts.TryGetValue(path, out var entry))
            return relations;
        using var xml = bounds.Open(entry);
        while (bounds.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Type") is { } type
                && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
                relations[id] = (type[(type.LastIndexOf('/') + 1)..], PackageTarget.Resolve(folder, target.Replace('\\', '/')));
        }

        return relations;
    }
}
