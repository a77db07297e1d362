using Gongwen.Contracts;

namespace Gongwen.Host.Authoring;

/// <summary>The findings about beginning a plugin: GW93xx.</summary>
internal static class AuthoringFault
{
    /// <summary>GW9301: something lies where the plugin's folder would be made.</summary>
    public static Finding FolderExists(string shownAs) => new("GW9301", Severity.Error,
        new("这里已经有文件，没有新建插件", "something is there already; no plugin was made"))
    {
        Hint = new("换一个名称，或用 -o 写一个不存在的（或空的）文件夹", "choose another name, or give with -o a folder that isn't there or is empty"),
        Location = SourceLocation.OfFile(shownAs),
    };

    /// <summary>GW9302: a plugin or genre of this id is there already.</summary>
    public static Finding IdTaken(string id, string owner) => new("GW9302", Severity.Error,
        new($"已经有插件或文种叫“{id}”：{owner}", $"there is a plugin or genre '{id}' already: {owner}"))
    {
        Hint = new("用 --id 换一个 id；同一个 id 的两个插件都不会载入", "choose another id with --id: of two plugins with one id none is loaded"),
    };

    /// <summary>GW9302: a genre of this name is there already.</summary>
    public static Finding NameTaken(string name, string owner) => new("GW9302", Severity.Error,
        new($"已经有文种叫“{name}”：{owner}", $"there is a genre '{name}' already: {owner}"))
    {
        Hint = new("用 --genre-name 换一个名称；两个文种同名，数据文件里只写名称就分不清", "choose another with --genre-name: of two genres with one name a data file can't say which is meant"),
    };
}
