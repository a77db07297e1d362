using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Genres;

/// <summary>Where a genre lies, before anything of it is read.</summary>
/// <param name="Id">The name of its folder.</param>
/// <param name="Files">The plugin or pack that holds it.</param>
/// <param name="SourceId">The id of that plugin or pack.</param>
public sealed record GenreFolder(string Id, IFileSource Files, string SourceId)
{
    /// <summary>Why the genre can't be used although it is there (its plugin is refused, or two bring it); null when it can.</summary>
    public Finding? Refusal { get; init; }

    /// <summary>The version of that plugin or pack; null when not known.</summary>
    public string? SourceVersion { get; init; }

    /// <summary>The path of a file of the genre in <see cref="Files"/>.</summary>
    public string PathOf(string file) => $"{FolderName}/{Id}/{file}";

    /// <summary>The folder of a plugin or pack that holds genres.</summary>
    public const string FolderName = "genres";
}
