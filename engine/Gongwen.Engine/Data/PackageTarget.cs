namespace Gongwen.Engine.Data;

/// <summary>Where a relationship of an Office file points in its package (ECMA-376, part 2).</summary>
internal static class PackageTarget
{
    /// <summary>The path of the part, without a slash before it; steps above the root stay at it.</summary>
    /// <param name="folder">The folder of the part that refers.</param>
    /// <param name="target">As written, with / between names.</param>
    public static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var names = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in target.Split('/'))
        {
            if (name == "..")
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            else if (name != ".")
                names.Add(name);
        }

        return string.Join('/', names);
    }
}
