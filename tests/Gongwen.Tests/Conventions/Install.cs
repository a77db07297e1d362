namespace Gongwen.Tests.Conventions;

/// <summary>The install that the build left.</summary>
internal static class Install
{
    /// <summary>The folder of the program, its plugins and templates, of the same configuration as the tests.</summary>
    public static string Folder { get; } =
        RepositoryFiles.Of("artifacts", new DirectoryInfo(AppContext.BaseDirectory).Name == "release" ? "gongwen" : "gongwen-debug");
}
