namespace Gongwen.Engine.Packs.Archives;

/// <summary>Which files of a pack are text. Their line ends don't count: a checkout on Windows may write others.</summary>
public static class PackText
{
    private static readonly HashSet<string> Endings = new([".yaml", ".yml", ".liquid", ".md", ".txt", ".json", ".csv", ".html", ".xml", ".digests", ".sig"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a text, by its ending.</summary>
    public static bool IsText(string path) => Endings.Contains(Path.GetExtension(path));

    /// <summary>The bytes with \r\n made \n when the file is a text; any other file as it is.</summary>
    public static byte[] WithPlainLineEnds(string path, byte[] bytes)
    {
        if (!IsText(path) || bytes.AsSpan().IndexOf("\r\n"u8) < 0)
            return bytes;
        var plain = new List<byte>(bytes.Length);
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] != '\r' || index + 1 >= bytes.Length || bytes[index + 1] != '\n')
                plain.Add(bytes[index]);
        }

        return [.. plain];
    }
}
