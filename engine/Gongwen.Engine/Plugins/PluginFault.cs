using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Plugins;

/// <summary>The faults of plugins: one place for their codes and words. 90 is the folder and manifest, 91 loading, 92 calls.</summary>
internal static class PluginFault
{
    private static readonly LocalizedText AskAuthor = new("请向插件作者反映；在修好之前可以停用这个插件", "tell the plugin's author; until it is mended the plugin can be disabled");
    private static readonly LocalizedText Reinstall = new("重新安装这个插件，或向插件作者反映", "install the plugin again, or tell its author");

    public static ManifestCodes Codes { get; } = new("GW9001", "GW9002", "GW9003");

    public static Finding NoManifest(string folder) => new("GW9004", Severity.Error,
        new("插件文件夹里没有 plugin.yaml", "the plugin's folder has no plugin.yaml"))
    {
        Hint = new("放入 plugin.yaml（写明 id、name、version、contract），或把文件夹移走", "put a plugin.yaml there (id, name, version, contract), or move the folder away"),
        Location = SourceLocation.OfFile(folder),
    };

    public static Finding BadManifest(string id, string file, int faults) => Of("GW9005", id,
        new($"插件“{id}”的 plugin.yaml 有 {faults} 处错误，没有载入", $"plugin.yaml of the plugin '{id}' has {faults} fault{(faults == 1 ? "" : "s")}; it was not loaded"),
        new("按所列位置逐处改正", "mend them at the places listed"), SourceLocation.OfFile(file));

    public static Finding Incompatible(Plugin plugin, VersionSpan range)
    {
        var older = plugin.AsksForNewerContract;
        return Of("GW9006", plugin.Id,
            new($"插件“{plugin.Id}”要求插件接口 {range}，现在的接口是 {ContractVersion.Current}", $"the plugin '{plugin.Id}' asks for contract {range}, this is {ContractVersion.Current}"),
            older ? new("升级 gongwen，或换用适合这一版的插件", "upgrade gongwen, or use a plugin made for this version")
                : new("换用插件的新版本", "use a newer version of the plugin"),
            SourceLocation.OfFile(plugin.Files.NameOf(PluginManifestReader.File)));
    }

    public static Finding ShipsContract(Plugin plugin, string file) => Of("GW9007", plugin.Id,
        new($"插件“{plugin.Id}”的文件夹里带了 {file}，没有载入", $"the folder of the plugin '{plugin.Id}' ships {file}; it was not loaded"),
        new("插件接口总由 gongwen 提供。删去这个文件；在项目文件的引用上写 Private=\"false\" ExcludeAssets=\"runtime\" 就不会再复制", "the contract always comes from gongwen: delete the file; Private=\"false\" ExcludeAssets=\"runtime\" on the project's reference keeps it from being copied"),
        SourceLocation.OfFile(plugin.Files.NameOf(file)));

    public static Finding SameId(Plugin plugin, IEnumerable<Plugin> all) => Of("GW9008", plugin.Id,
        new($"有几个插件的 id 都是“{plugin.Id}”，都没有载入：{Folders(all, "、")}", $"several plugins have the id '{plugin.Id}', none was loaded: {Folders(all, ", ")}"),
        new("只留一个，或改其中一个的 id", "keep one, or change an id"),
        SourceLocation.OfFile(plugin.Files.NameOf(PluginManifestReader.File)));

    public static Finding SameGenre(string genreId, IReadOnlyList<Plugin> plugins) => Of("GW9009", null,
        new($"文种“{genreId}”由几个插件同时提供：{string.Join("、", plugins.Select(plugin => $"{plugin.Id}（{plugin.Files.Name}）"))}",
            $"several plugins bring the genre '{genreId}': {string.Join(", ", plugins.Select(plugin => $"{plugin.Id} ({plugin.Files.Name})"))}"),
        new("只留一个：gongwen plugin remove 撤掉，程序自带的用 GONGWEN_DISABLED_PLUGINS 停用；它们的其他文种照常使用", "keep one: take the others out with gongwen plugin remove, disable the install's own with GONGWEN_DISABLED_PLUGINS; their other genres go on"),
        SourceLocation.OfFile(plugins[0].Files.NameOf($"{Genres.GenreFolder.FolderName}/{genreId}")));

    public static Finding Disabled(Plugin plugin) => Of("GW9010", plugin.Id,
        new($"插件“{plugin.Id}”已停用", $"the plugin '{plugin.Id}' is disabled"),
        new("在 gongwen 的设置里把它从停用名单中去掉", "take it off the list of disabled plugins in gongwen's settings"), null, Severity.Note);

    public static Finding BadGenre(Plugin plugin, string genreId, Finding reason) => Of("GW9011", plugin.Id,
        new($"文种“{genreId}”不能用：{reason.Message.Chinese}", $"the genre '{genreId}' can't be used: {reason.Message.English}"),
        new("按所列位置逐处改正；插件的其他文种照常使用", "mend it at the places listed; the plugin's other genres go on"),
        SourceLocation.OfFile(plugin.Files.NameOf($"{Genres.GenreFolder.FolderName}/{genreId}")));

    public static Finding SameRule(string ruleId, IReadOnlyList<Plugin> plugins) => Of("GW9012", null,
        new($"规则编号 {ruleId} 由几个插件同时使用：{string.Join("、", plugins.Select(plugin => plugin.Id))}", $"several plugins use the rule id {ruleId}: {string.Join(", ", plugins.Select(plugin => plugin.Id))}"),
        new("两条规则都照常检查，但 gongwen rule show 只显示一条；请作者换一个编号", "both rules check, but gongwen rule show tells of one alone; ask an author for another id"),
        SourceLocation.OfFile(plugins[0].Files.Name), Severity.Warning);

    public static Finding NoAssembly(Plugin plugin, CallFault fault) => Of("GW9101", plugin.Id,
        new($"插件“{plugin.Id}”的程序文件 {FileOf(plugin, fault)} 不是 .NET 程序集", $"the code of the plugin '{plugin.Id}', {FileOf(plugin, fault)}, is no .NET assembly"),
        Reinstall, SourceLocation.OfFile(plugin.Files.NameOf(FileOf(plugin, fault))));

    public static Finding AssemblyAbsent(Plugin plugin, string assembly) => Of("GW9101", plugin.Id,
        new($"插件“{plugin.Id}”的程序文件 {assembly} 不存在", $"the code of the plugin '{plugin.Id}', {assembly}, is not there"),
        Reinstall, SourceLocation.OfFile(plugin.Files.NameOf(assembly)));

    public static Finding MissingDependency(Plugin plugin, CallFault fault) => Of("GW9102", plugin.Id,
        new($"插件“{plugin.Id}”缺少它要用的程序集 {fault.Text.Chinese}", $"the plugin '{plugin.Id}' lacks an assembly it needs: {fault.Text.English}"),
        Reinstall, SourceLocation.OfFile(plugin.Files.Name));

    public static Finding MissingMember(Plugin plugin, CallFault fault) => Of("GW9103", plugin.Id,
        new($"插件“{plugin.Id}”是按另一版插件接口编译的，不能运行：{fault.Text.Chinese}", $"the plugin '{plugin.Id}' was built against another contract and can't run: {fault.Text.English}"),
        new($"按接口 {ContractVersion.Current} 重新编译插件，并在 plugin.yaml 的 contract 中写明能用的范围", $"build it against contract {ContractVersion.Current} and state the range in plugin.yaml"),
        SourceLocation.OfFile(plugin.Files.Name));

    public static Finding EntryPoints(Plugin plugin, IReadOnlyList<string> types) => Of("GW9104", plugin.Id,
        types.Count == 0
            ? new($"插件“{plugin.Id}”的程序集里没有实现 IGenrePlugin 的公开类", $"the assembly of the plugin '{plugin.Id}' has no public class that implements IGenrePlugin")
            : new($"插件“{plugin.Id}”的程序集里有 {types.Count} 个实现 IGenrePlugin 的公开类：{string.Join("、", types)}", $"the assembly of the plugin '{plugin.Id}' has {types.Count} public classes that implement IGenrePlugin: {string.Join(", ", types)}"),
        new("应当恰好有一个，带公开的无参数构造函数", "there must be exactly one, with a public constructor without parameters"),
        SourceLocation.OfFile(plugin.Files.Name));

    public static Finding NoConstructor(Plugin plugin, string type) => Of("GW9104", plugin.Id,
        new($"插件“{plugin.Id}”的 {type} 没有公开的无参数构造函数", $"{type} of the plugin '{plugin.Id}' has no public constructor without parameters"),
        new("加上这个构造函数，或删去带参数的构造函数", "add one, or remove the constructor with parameters"), SourceLocation.OfFile(plugin.Files.Name));

    public static Finding RegisterThrew(Plugin plugin, CallFault fault) => Of("GW9105", plugin.Id,
        new($"插件“{plugin.Id}”在登记时出错：{fault.Text.Chinese}", $"the plugin '{plugin.Id}' failed when it registered: {fault.Text.English}"),
        AskAuthor, SourceLocation.OfFile(plugin.Files.Name));

    public static Finding Registration(Plugin plugin, LocalizedText problem) => Of("GW9106", plugin.Id,
        new($"插件“{plugin.Id}”登记的内容有错：{problem.Chinese}", $"the plugin '{plugin.Id}' registered something wrong: {problem.English}"),
        AskAuthor, SourceLocation.OfFile(plugin.Files.Name));

    public static Finding ComputedNotRegistered(string pluginId, string genreId, string key, string file) => Of("GW9107", pluginId,
        new($"文种“{genreId}”的 genre.yaml 写了计算数据“{key}”，但插件“{pluginId}”没有登记它", $"genre.yaml of '{genreId}' lists the computed key '{key}', but the plugin '{pluginId}' does not register it"),
        AskAuthor, SourceLocation.OfFile(file));

    public static Finding ComputedNotListed(string pluginId, string genreId, string key, string file) => Of("GW9107", pluginId,
        new($"插件“{pluginId}”登记了计算数据“{key}”，但文种“{genreId}”的 genre.yaml 没有列出它", $"the plugin '{pluginId}' registers the computed key '{key}', but genre.yaml of '{genreId}' does not list it"),
        AskAuthor, SourceLocation.OfFile(file));

    public static Finding RuleOfEngine(Plugin plugin, string ruleId) => Of("GW9108", plugin.Id,
        new($"插件“{plugin.Id}”登记了编号 {ruleId} 的规则，GW 开头的编号归 gongwen 自己", $"the plugin '{plugin.Id}' registers a rule {ruleId}; ids that begin with GW are gongwen's own"),
        new("作者要换成自己的字母，例如 MP0001", "its author must use letters of his own, e.g. MP0001"), SourceLocation.OfFile(plugin.Files.Name));

    public static Finding FilterOfEngine(Plugin plugin, string filter) => Of("GW9108", plugin.Id,
        new($"插件“{plugin.Id}”登记了过滤器“{filter}”，与 gongwen 自己的同名", $"the plugin '{plugin.Id}' registers a filter '{filter}', which has the name of one of gongwen's own"),
        new("作者要换一个名称；自带的过滤器由 gongwen filter list 列出", "its author must choose another name; gongwen filter list shows those there are"), SourceLocation.OfFile(plugin.Files.Name));

    public static Finding RuleThrew(string pluginId, string ruleId, CallFault fault) => Of("GW9201", pluginId,
        new($"插件“{pluginId}”的规则 {ruleId} 出错，这一项没有检查：{fault.Text.Chinese}", $"the rule {ruleId} of the plugin '{pluginId}' failed, it checked nothing more: {fault.Text.English}"),
        AskAuthor, null);

    public static Finding FilterThrew(string pluginId, string filter, SourceLocation? place, CallFault fault) => Of("GW9202", pluginId,
        new($"插件“{pluginId}”的过滤器“{filter}”出错：{fault.Text.Chinese}", $"the filter '{filter}' of the plugin '{pluginId}' failed: {fault.Text.English}"),
        AskAuthor, place);

    public static Finding FilterGaveNull(string pluginId, string filter, SourceLocation? place) => Of("GW9202", pluginId,
        new($"插件“{pluginId}”的过滤器“{filter}”没有给出结果", $"the filter '{filter}' of the plugin '{pluginId}' gave no result"),
        AskAuthor, place);

    public static Finding ComputedThrew(string pluginId, string key, SourceLocation place, CallFault fault) => Of("GW9203", pluginId,
        new($"插件“{pluginId}”计算“{key}”时出错：{fault.Text.Chinese}", $"the plugin '{pluginId}' failed to compute '{key}': {fault.Text.English}"),
        AskAuthor, SourceLocation.OfFile(place.File));

    public static Finding RuleSaidNonsense(string pluginId, string ruleId, LocalizedText problems, Severity severity) => Of("GW9204", pluginId,
        new($"插件“{pluginId}”的规则 {ruleId} 报出的问题不合规矩：{problems.Chinese}", $"the rule {ruleId} of the plugin '{pluginId}' reports findings that won't do: {problems.English}"),
        new("请向插件作者反映；其余的检查照常", "tell the plugin's author; all other checks go on"), null, severity);

    private static Finding Of(string code, string? plugin, LocalizedText message, LocalizedText hint, SourceLocation? place, Severity severity = Severity.Error) =>
        new(code, severity, message) { Hint = hint, Location = place, Source = plugin };

    private static string FileOf(Plugin plugin, CallFault fault) => fault.Detail.Length > 0 ? fault.Detail : plugin.Manifest?.Assembly ?? "";

    private static string Folders(IEnumerable<Plugin> plugins, string separator) => string.Join(separator, plugins.Select(plugin => plugin.Files.Name));
}
