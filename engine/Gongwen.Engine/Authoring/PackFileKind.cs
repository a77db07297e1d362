using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Authoring;

/// <summary>Which files a pack may have, and where.</summary>
internal static class PackFileKind
{
    private static readonly string[] Top =
        ["pack.yaml", "terms.yaml", "roster.yaml", "rules.yaml", "checks.yaml", "README.md", "LICENSE", "LICENSE.md", "LICENSE.txt", "CHANGELOG.md", "gongwen.digests", "gongwen.sig"];

    private static readonly string[] OfGenre = ["genre.yaml", "genre.delta.yaml", "facts.yaml", "facts.delta.yaml", "rules.yaml", "README.md"];

    private static readonly string[] OfSection = ["schema.yaml", "schema.delta.yaml", "template.liquid"];

    private static readonly string[] Folders = ["genres", "layouts", "partials"];

    private static readonly string[] GenreFolders = ["sections", "partials", "computed", "migrations", "samples"];

    /// <summary>The names a sample's data file may have.</summary>
    public static IReadOnlyList<string> Reports { get; } = ["report.yaml", "report.yml", "report.json"];

    /// <summary>True when somebody reads a file of this path.</summary>
    public static bool IsKnown(string path) => path.Split('/') switch
    {
        [var file] => Top.Contains(file, StringComparer.Ordinal),
        ["layouts", var file] => Ends(file, ".yaml"),
        ["partials", var file] => Ends(file, ".liquid"),
        ["genres", _, var file] => OfGenre.Contains(file, StringComparer.Ordinal),
        ["genres", _, "sections", _, var file] => OfSection.Contains(file, StringComparer.Ordinal),
        ["genres", _, "partials", var file] => Ends(file, ".liquid"),
        ["genres", _, "computed", var file] => Ends(file, ".schema.yaml"),
        ["genres", _, "migrations", var file] => Ends(file, ".yaml"),
        ["genres", _, "samples", _, var file] => Reports.Contains(file, StringComparer.Ordinal) || file == SampleSettings.File || file.StartsWith("expected.", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The names that may have been meant at a path.</summary>
    public static IEnumerable<string> NamesAt(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        var stem = name.Contains('.', StringComparison.Ordinal) ? name[..name.IndexOf('.', StringComparison.Ordinal)] : name;
        return parts switch
        {
            [_] => Top,
            ["layouts", _] => [stem + ".yaml"],
            ["partials", _] or ["genres", _, "partials", _] => [stem + ".liquid"],
            ["genres", _, _] => OfGenre,
            ["genres", _, "sections", _, _] => OfSection,
            ["genres", _, "computed", _] => [stem + ".schema.yaml"],
            ["genres", _, "migrations", _] => [Path.GetFileNameWithoutExtension(name) + ".yaml"],
            ["genres", _, "samples", _, _] => [.. Reports, SampleSettings.File, "expected.md", "expected.txt"],
            ["genres", _, var folder, ..] when !GenreFolders.Contains(folder, StringComparer.Ordinal) => [],
            _ => [],
        };
    }

    /// <summary>The folder that may have been meant by the first unknown one of a path; null when the folders are right or nothing is near.</summary>
    public static string? FolderMeant(string path, Func<string, IEnumerable<string>, string?> nearest) => path.Split('/') switch
    {
        [var folder, _, ..] when !Folders.Contains(folder, StringComparer.Ordinal) => nearest(folder, Folders) is { } meant ? meant + "/" : null,
        ["genres", var genre, var folder, _, ..] when !GenreFolders.Contains(folder, StringComparer.Ordinal) => nearest(folder, GenreFolders) is { } meant ? $"genres/{genre}/{meant}/" : null,
        _ => null,
    };

    private static bool Ends(string file, string ending) => file.Length > ending.Length && file.EndsWith(ending, StringComparison.Ordinal);
}
