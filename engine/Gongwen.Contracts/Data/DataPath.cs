namespace Gongwen.Contracts;

/// <summary>Writes the way to a value as people read it: 工作情况[0].要点[1].</summary>
internal static class DataPath
{
    public static string Key(string parent, string key)
    {
        var plain = key.Length > 0;
        foreach (var c in key)
            plain &= c is not ('.' or '[' or ']' or '"') && !char.IsWhiteSpace(c) && !char.IsControl(c);
        if (!plain)
            return $"{parent}[\"{key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"]";
        return parent.Length == 0 ? key : $"{parent}.{key}";
    }

    public static string Item(string parent, int index) => $"{parent}[{index}]";
}
