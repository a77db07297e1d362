using Gongwen.Contracts;
using Gongwen.Engine.Packs.Trust;

namespace Gongwen.Host.Packs;

/// <summary>What is wrong with stores and what is added to them: one place for the codes and their words.</summary>
public static class StoreFault
{
    private static readonly LocalizedText AddAgain = new("重新安装：gongwen pack add；有意要改的，改在模板包的原件上，重新签名、安装", "install it again: gongwen pack add; to change a pack on purpose, change its original, sign and add it");
    private static readonly LocalizedText AddPluginAgain = new("重新安装：gongwen plugin add；插件是程序，来历不明就不要用", "install it again: gongwen plugin add; a plugin is code, don't use one that comes from nowhere");

    /// <summary>GW8064: a file of a pack that was changed in the store.</summary>
    public static Finding Changed(LockedPack pack, string file, string path) => OfPack("GW8064", pack, file,
        new($"模板包 {pack.Title} 的文件安装以后改动过：{path}", $"a file of the pack {pack.Title} was changed after it was installed: {path}"));

    /// <summary>GW8064: a file of a pack that is gone from the store.</summary>
    public static Finding Missing(LockedPack pack, string file, string path) => OfPack("GW8064", pack, file,
        new($"模板包 {pack.Title} 的文件安装以后不见了：{path}", $"a file of the pack {pack.Title} is missing since it was installed: {path}"));

    /// <summary>GW8064: a file that was put into a pack in the store.</summary>
    public static Finding Added(LockedPack pack, string file, string path) => OfPack("GW8064", pack, file,
        new($"模板包 {pack.Title} 里多了文件，是安装以后加的：{path}", $"a file was put into the pack {pack.Title} after it was installed: {path}"));

    /// <summary>GW8065: a pack of the lock that isn't in the store.</summary>
    public static Finding Gone(LockedPack pack, string folder) => OfPack("GW8065", pack, folder,
        new($"gongwen.lock 里的模板包 {pack.Title} 不在存放的地方", $"the pack {pack.Title} of gongwen.lock is not in the store"));

    /// <summary>GW8065: a folder of the store that holds another pack than the lock says.</summary>
    public static Finding OtherPack(LockedPack pack, string folder, string title) => OfPack("GW8065", pack, folder,
        new($"这里应当是模板包 {pack.Title}，却是 {title}", $"the pack {pack.Title} should lie here; this is {title}"));

    /// <summary>GW8066: the same pack by another signer.</summary>
    public static Finding OtherKey(string file, LockedPack known, string title, string? key) => new("GW8066", Severity.Error,
        key is null
            ? new($"已装的 {known.Title} 由密钥 {known.KeyId} 签名，这一份没有签名", $"{known.Title} that is installed was signed by key {known.KeyId}; this one isn't signed")
            : new($"已装的 {known.Title} 由密钥 {known.KeyId} 签名，这一份由 {key} 签名", $"{known.Title} that is installed was signed by key {known.KeyId}, this one by {key}"))
    {
        Hint = new($"向发布者问清是不是换了密钥；确实换了，先 gongwen pack remove {known.Id}，再安装", $"ask the publisher whether the key was changed; if so, run gongwen pack remove {known.Id} first, then add"),
        Location = SourceLocation.OfFile(file),
        Source = title,
    };

    /// <summary>GW8067: an older version than the one installed.</summary>
    public static Finding Older(string file, string known, string title) => new("GW8067", Severity.Error,
        new($"已装的是更新的 {known}", $"{known} is installed, which is newer"))
    {
        Hint = new("确实要退回旧版，加 --force", "to go back to the older one add --force"),
        Location = SourceLocation.OfFile(file),
        Source = title,
    };

    /// <summary>GW8067: the same version with other content.</summary>
    public static Finding SameVersion(string file, string title) => new("GW8067", Severity.Error,
        new($"已装的 {title} 内容不同，版本号却一样", $"{title} is installed with another content under the same version"))
    {
        Hint = new("改过内容就应当换版本号；确实要用这一份替换，加 --force", "a changed pack needs another version; to replace the installed one add --force"),
        Location = SourceLocation.OfFile(file),
        Source = title,
    };

    /// <summary>GW8068: what was named is no pack.</summary>
    public static Finding NoPack(string argument) => new("GW8068", Severity.Error,
        new("没有这个模板包：不是文件夹，不是 .gwpack 文件，也不是已装的模板包的 id", "there is no such pack: no folder, no .gwpack file, and no id of one that is installed"))
    {
        Hint = new("gongwen pack list 列出已装的", "gongwen pack list shows what is installed"),
        Location = SourceLocation.OfFile(argument),
    };

    /// <summary>GW8068: there is no folder of the user's own.</summary>
    public static Finding NoUserFolder() => new("GW8068", Severity.Error,
        new("没有用户自己的文件夹，放不了密钥和模板包", "there is no folder of the user's own for keys and packs"))
    {
        Hint = new("用环境变量 GONGWEN_HOME 指定一个文件夹", "name a folder with the environment variable GONGWEN_HOME"),
    };

    /// <summary>GW8048: a pack that others stand on.</summary>
    public static Finding Needed(string lockFile, LockedPack pack, string by) => OfPack("GW8048", pack, lockFile,
        new($"模板包 {by} 以 {pack.Title} 为底包，不能撤换", $"the pack {by} stands on {pack.Title}, which therefore stays")) with
    {
        Hint = new($"先撤掉或更新 {by}", $"remove or update {by} first"),
    };

    /// <summary>GW8069: a file of a plugin that was changed in the store.</summary>
    public static Finding PluginChanged(LockedPlugin plugin, string file, string path) => OfPlugin(plugin.Id, file,
        new($"插件 {plugin.Title} 的文件安装以后改动过：{path}", $"a file of the plugin {plugin.Title} was changed after it was installed: {path}"));

    /// <summary>GW8069: a file of a plugin that is gone from the store.</summary>
    public static Finding PluginMissing(LockedPlugin plugin, string file, string path) => OfPlugin(plugin.Id, file,
        new($"插件 {plugin.Title} 的文件安装以后不见了：{path}", $"a file of the plugin {plugin.Title} is missing since it was installed: {path}"));

    /// <summary>GW8069: a file that was put into a plugin in the store.</summary>
    public static Finding PluginAdded(LockedPlugin plugin, string file, string path) => OfPlugin(plugin.Id, file,
        new($"插件 {plugin.Title} 里多了文件，是安装以后加的：{path}", $"a file was put into the plugin {plugin.Title} after it was installed: {path}"));

    /// <summary>GW8069: a plugin nobody installed.</summary>
    public static Finding PluginNotLocked(string id, string folder) => OfPlugin(id, folder,
        new($"插件“{id}”没有记在 gongwen.lock 里，没有载入", $"the plugin '{id}' is not in gongwen.lock; it was not loaded"));

    /// <summary>GW8069: a project's plugin this user has not agreed to.</summary>
    public static Finding PluginWithoutConsent(LockedPlugin plugin, string folder) => OfPlugin(plugin.Id, folder,
        new($"这个用户还没有同意运行插件 {plugin.Title} 的程序", $"this user has not agreed to run the code of the plugin {plugin.Title}")) with
    {
        Hint = new($"来源可靠就运行 gongwen plugin add {folder}", $"if you know where it comes from run gongwen plugin add {folder}"),
    };

    /// <summary>GW8047: a plugin whose code nobody agreed to run.</summary>
    public static Finding CodeWithoutConsent(string folder, string title) => new("GW8047", Severity.Error,
        new("插件是程序，没有得到同意就不安装", "a plugin is code; without consent it isn't installed"))
    {
        Hint = new("来源可靠就加 --allow-code", "if you know where it comes from add --allow-code"),
        Location = SourceLocation.OfFile(folder),
        Source = title,
    };

    /// <summary>GW8047: a plugin of an id the install has already.</summary>
    public static Finding PluginThere(string folder, string title, string other) => new("GW8047", Severity.Error,
        new($"已有同一个 id 的插件：{other}", $"there is a plugin of this id already: {other}"))
    {
        Hint = new("先撤掉那一个，或改这一个的 id", "remove that one, or change the id of this one"),
        Location = SourceLocation.OfFile(folder),
        Source = title,
    };

    /// <summary>GW8047: a plugin whose code nobody agreed to run, not even for its author's commands.</summary>
    public static Finding CodeNotRun(string folder, string title) => new("GW8047", Severity.Error,
        new("插件是程序，没有得到同意就不运行", "a plugin is code; without consent it isn't run"))
    {
        Hint = new("自己做的插件，编译一次就记下了同意；来源可靠就加 --allow-code", "the build of a plugin of your own records your consent; if you know where it comes from add --allow-code"),
        Location = SourceLocation.OfFile(folder),
        Source = title,
    };

    /// <summary>GW8047: a plugin without the code its manifest names.</summary>
    public static Finding NoAssembly(string manifest, string title, string assembly) => OfNewPlugin(manifest, title,
        new($"plugin.yaml 写的程序文件 {assembly} 不在文件夹里", $"plugin.yaml names {assembly}, which is not in the folder"),
        new("先编译（dotnet build），再装编译出来的 bin/plugins/ 里的文件夹", "build it first (dotnet build), then add the folder the build makes in bin/plugins/"));

    /// <summary>GW8047: the folder a plugin is written in instead of what its build makes.</summary>
    public static Finding PluginSource(string folder, string? title, string path) => OfNewPlugin(folder, title,
        new($"这是写插件的文件夹，不是编译好的插件：里面有 {path}", $"a plugin is written in this folder, it is not a built one: it has {path}"),
        new("先编译（dotnet build），再装编译出来的 bin/plugins/ 里的文件夹", "build it first (dotnet build), then add the folder the build makes in bin/plugins/"));

    /// <summary>GW8047: a genre that another plugin brings already.</summary>
    public static Finding GenreThere(SourceLocation place, string title, string word, string other) => OfNewPlugin(place.File, title,
        new($"文种“{word}”已经由 {other} 提供", $"the genre '{word}' is brought by {other} already"),
        new("给文种换一个 id 和名称，或先撤掉、停用那一个", "give the genre another id and name, or remove or disable the other")) with
    {
        Location = place,
    };

    /// <summary>GW8049: another run changes the store.</summary>
    public static Finding Busy(string lockFile) => new("GW8049", Severity.Error,
        new("另一个 gongwen 正在改这里的 gongwen.lock，等不到它结束", "another run of gongwen is changing this gongwen.lock and doesn't finish"))
    {
        Hint = new("等它结束再运行一次；它卡住了就结束它", "run this again when it has finished; end it if it hangs"),
        Location = SourceLocation.OfFile(lockFile),
    };

    /// <summary>GW8061: a lock without content over a store that has some.</summary>
    public static Finding BlankLock(string lockFile) => new("GW8061", Severity.Error,
        new("gongwen.lock 是空的，存放的地方却有模板包或插件", "gongwen.lock is blank, but packs or plugins lie in the store"))
    {
        Hint = new("gongwen.lock 由程序写；从版本库取回原来的，或把存放的模板包和插件移走后重新安装", "gongwen writes the lock: get it back from version control, or move the packs and plugins away and add them again"),
        Location = SourceLocation.OfFile(lockFile),
    };

    private static Finding OfNewPlugin(string file, string? title, LocalizedText message, LocalizedText hint) =>
        new("GW8047", Severity.Error, message) { Hint = hint, Location = SourceLocation.OfFile(file), Source = title };

    private static Finding OfPack(string code, LockedPack pack, string file, LocalizedText message) =>
        new(code, Severity.Error, message) { Hint = AddAgain, Location = SourceLocation.OfFile(file), Source = pack.Title };

    private static Finding OfPlugin(string id, string file, LocalizedText message) =>
        new("GW8069", Severity.Error, message) { Hint = AddPluginAgain, Location = SourceLocation.OfFile(file), Source = id };
}
