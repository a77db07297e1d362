using System.Reflection;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;

namespace Gongwen.Testing;

/// <summary>A plugin's or pack's folder loaded with the base pack of an install, ready to be tried. Safe for many threads.</summary>
public sealed class AuthoredFolder
{
    private const string BasePack = "gbt9704";

    private AuthoredFolder(string folder, string sources, bool english, PluginHost host, ReportPipeline pipeline, Plugin? plugin)
    {
        Folder = folder;
        Sources = sources;
        English = english;
        Host = host;
        Pipeline = pipeline;
        Plugin = plugin;
    }

    /// <summary>The folder with the plugin's built code.</summary>
    public string Folder { get; }

    /// <summary>The folder its author writes in: where samples are read, and what they should look like is accepted into.</summary>
    public string Sources { get; }

    /// <summary>The ids of the genres it brings.</summary>
    public IReadOnlyList<string> GenreIds => Plugin?.GenreIds ?? FolderFiles.At(Folder).FoldersIn(GenreFolder.FolderName);

    /// <summary>True when messages are English.</summary>
    internal bool English { get; }

    internal PluginHost Host { get; }

    internal ReportPipeline Pipeline { get; }

    /// <summary>The plugin; null for a pack.</summary>
    internal Plugin? Plugin { get; }

    /// <summary>The plugin of a test project, whose build noted where it is.</summary>
    /// <param name="tests">The test project's assembly: typeof(SomeTest).Assembly.</param>
    /// <param name="english">English messages; null asks the environment (GONGWEN_LANG=en).</param>
    /// <exception cref="CheckFailedException">The assembly was not built for a plugin's tests, or the install is not there.</exception>
    public static AuthoredFolder Of(Assembly tests, bool? english = null)
    {
        var noted = tests.GetCustomAttributes<AssemblyMetadataAttribute>().ToLookup(note => note.Key, note => note.Value, StringComparer.Ordinal);
        if (noted["GongwenPlugin"].FirstOrDefault() is { } folder)
            return Load(folder, noted["GongwenInstall"].FirstOrDefault(), noted["GongwenSources"].FirstOrDefault(), english);
        throw new CheckFailedException(Pick(
            IsEnglish(english),
            $"程序集 {tests.GetName().Name} 里没有记下插件在哪里；测试项目要放在插件文件夹的 tests/ 下",
            $"the assembly {tests.GetName().Name} doesn't say where the plugin is; the test project belongs under tests/ of the plugin's folder"));
    }

    /// <summary>A plugin's folder, or a pack's, which is laid over the install's plugins. What is wrong with a plugin is told by the checks.</summary>
    /// <param name="folder">Holds plugin.yaml, genres/ and the built code; or pack.yaml.</param>
    /// <param name="install">The program's install; null asks the environment (GONGWEN_INSTALL).</param>
    /// <param name="sources">Where the author writes; null is the folder itself.</param>
    /// <param name="english">English messages; null asks the environment (GONGWEN_LANG=en).</param>
    /// <exception cref="CheckFailedException">There is no such folder, no base pack in the install, or the pack has a fault.</exception>
    public static AuthoredFolder Load(string folder, string? install = null, string? sources = null, bool? english = null)
    {
        var isEnglish = IsEnglish(english);
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(folder))
            throw new CheckFailedException(Pick(isEnglish, $"没有插件文件夹 {folder}；先运行 dotnet build", $"there is no plugin folder {folder}; run dotnet build first"));
        if ((install ?? Environment.GetEnvironmentVariable("GONGWEN_INSTALL")) is not { Length: > 0 } program)
            throw new CheckFailedException(Pick(isEnglish, "不知道 gongwen 安装在哪里；设环境变量 GONGWEN_INSTALL", "where gongwen is installed is not known; set GONGWEN_INSTALL"));

        var findings = new FindingList();
        var isPack = File.Exists(Path.Combine(folder, "pack.yaml")) && !File.Exists(Path.Combine(folder, "plugin.yaml"));
        var ownPlugins = Path.Combine(Path.GetFullPath(program), "plugins");
        // A pack may change the genres of the install's plugins; a plugin stands alone.
        var host = PluginHost.Scan(isPack
            ? PluginHostOptions.OfProgram(ownPlugins)
            : new PluginHostOptions([]) { Stored = [new StoredPlugin(folder, FolderFiles.At(folder).Name, []) { IsOwn = Path.GetDirectoryName(folder) == ownPlugins }] });
        var basePack = Path.Combine(program, "templates", BasePack);
        var packs = PackReader.Read(new FolderFiles(basePack, BasePack), findings) is { } found ? PackStack.Of(found) : null;
        if (packs is not null && isPack && PackReader.Read(FolderFiles.At(folder), findings) is { } pack)
            // The base pack itself has authors too.
            packs = pack.Id == packs.Packs[0].Id ? PackStack.Of(pack) : PackStack.Of(packs.Packs[0], [], [pack], findings);
        var pipeline = packs is null || findings.HasErrors ? null : ReportPipeline.Over(host, packs, packs.Layouts.Read, findings);
        if (pipeline is null || findings.HasErrors)
            throw new CheckFailedException($"{Pick(isEnglish, $"{folder} 或 {basePack} 的模板包不能用：", $"the pack in {folder} or {basePack} can't be used:")}\n{FindingText.Of(findings, isEnglish).TrimEnd()}");
        return new AuthoredFolder(folder, sources is null ? folder : Path.TrimEndingDirectorySeparator(Path.GetFullPath(sources)), isEnglish, host, pipeline, isPack ? null : host.Plugins[0]);
    }

    /// <summary>Everything wrong with a report.</summary>
    /// <param name="report">The report's YAML.</param>
    /// <param name="today">The day deadlines are compared with; null for none.</param>
    public ReportResult Check(string report, DateOnly? today = null) => Pipeline.Check(RequestOf(report, today));

    /// <summary>The documents of a report.</summary>
    /// <param name="report">The report's YAML.</param>
    /// <param name="formats">What to write; docx when none is given.</param>
    public ReportResult Render(string report, params IReadOnlyList<OutputFormat> formats) =>
        Pipeline.Render(RequestOf(report, null) with { Formats = formats.Count > 0 ? formats : [OutputFormat.Docx] });

    internal static ReportRequest RequestOf(string report, DateOnly? today) => new("report.yaml", Encoding.UTF8.GetBytes(report)) { Today = today };

    internal string Pick(string chinese, string english) => Pick(English, chinese, english);

    /// <summary>A genre with its code; null, with findings, when it can't be used.</summary>
    internal (Genre Genre, GenreCode Code)? Find(string genreId, FindingList findings) =>
        Pipeline.Genres.Find(genreId, place: null, findings) is { } genre && Host.CodeOf(genre, findings) is { } code ? (genre, code) : null;

    private static string Pick(bool english, string chinese, string englishText) => english ? englishText : chinese;

    private static bool IsEnglish(bool? wanted) =>
        wanted ?? Environment.GetEnvironmentVariable("GONGWEN_LANG")?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;
}
