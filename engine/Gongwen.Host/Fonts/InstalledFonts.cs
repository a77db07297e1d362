namespace Gongwen.Host.Fonts;

/// <summary>The names of the fonts in the machine's font folders, read when they are first asked for.</summary>
public sealed class InstalledFonts
{
    private const int MostFiles = 20_000;
    private const int Deepest = 8;

    private readonly Lazy<HashSet<string>> _names;

    /// <summary>The fonts of a world.</summary>
    public InstalledFonts(World world) => _names = new Lazy<HashSet<string>>(() => Read(world));

    /// <summary>True when a font of that name, Chinese or English, is installed.</summary>
    public bool Has(string name) => _names.Value.Contains(name);

    private static HashSet<string> Read(World world)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = Deepest, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        foreach (var path in world.FontFolders().Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", options)).Where(IsFont).Take(MostFiles))
        {
            world.Cancellation.ThrowIfCancellationRequested();
            try
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                names.UnionWith(FontNames.Read(file));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A font that can't be read can't be used either.
            }
        }

        return names;
    }

    private static bool IsFont(string path) => Path.GetExtension(path).ToLowerInvariant() is ".ttf" or ".ttc" or ".otf" or ".otc";
}
