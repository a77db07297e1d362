using System.Runtime.CompilerServices;

namespace Gongwen.Tests.Conventions;

/// <summary>Where the project's own files stand, told from where this file was compiled.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of Engine.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
