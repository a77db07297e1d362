using Gongwen.Contracts;

namespace Gongwen.Engine.Packs.Archives;

/// <summary>What is refused about the files of a pack and about a .gwpack: one place for the codes GW803x and their words.</summary>
internal static class ArchiveFault
{
    private static readonly LocalizedText Rename = new("给文件改名", "rename the file");
    private static readonly LocalizedText GetAgain = new("重新取得这个文件；.gwpack 由 gongwen pack build 生成", "get the file again; gongwen pack build makes .gwpack files");

    public static Finding Name(string container, string path, LocalizedText reason) => Of("GW8030", container,
        new($"文件名不能用：“{path}”{reason.Chinese}", $"the name '{path}' can't be used: {reason.English}"), Rename);

    public static Finding NotUtf8(string container, string path) => Of("GW8030", container,
        new($"文件名不是 UTF-8 编码：“{path}”", $"the name '{path}' is not in UTF-8"), GetAgain);

    public static Finding Twice(string container, string path) => Of("GW8031", container,
        new($"有两个文件都叫“{path}”", $"two files have the name '{path}'"), GetAgain);

    public static Finding CaseClash(string container, string first, string second) => Of("GW8031", container,
        new($"“{first}”和“{second}”只有大小写不同，在 Windows 上是同一个", $"'{first}' and '{second}' differ only in case; on Windows they are one"), Rename);

    public static Finding FileAndFolder(string container, string path) => Of("GW8031", container,
        new($"“{path}”既是文件又是文件夹", $"'{path}' is a file and a folder at once"), Rename);

    public static Finding Link(string container, string path) => Of("GW8032", container,
        new($"“{path}”是链接，模板包里只能有普通文件", $"'{path}' is a link; a pack holds plain files only"), new("换成它指向的文件本身", "put the file itself there"));

    public static Finding Special(string container, string path) => Of("GW8032", container,
        new($"“{path}”不是普通文件", $"'{path}' is no plain file"), new("模板包里只能有普通文件和文件夹", "a pack holds plain files and folders only"));

    public static Finding NoArchive(string container) => Of("GW8033", container,
        new("不是模板包文件：.gwpack 应当是 zip 压缩文件", "this is no pack file: a .gwpack is a zip file"), GetAgain);

    public static Finding Damaged(string container, LocalizedText what) => Of("GW8033", container,
        new($"压缩文件损坏：{what.Chinese}", $"the zip file is damaged: {what.English}"), GetAgain);

    public static Finding Method(string container, string path, int method) => Of("GW8033", container,
        new($"“{path}”用了不认识的压缩方法 {method}", $"'{path}' is compressed by a method that isn't known: {method}"), GetAgain);

    public static Finding TooLarge(string container, LocalizedText what) => Of("GW8034", container,
        new($"模板包太大：{what.Chinese}", $"the pack is too large: {what.English}"), new("模板包只放模板、版式和样例；检查是不是选错了文件或文件夹", "a pack holds templates, layouts and samples; check that it is the right file or folder"));

    public static Finding Bomb(string container, string path, int ratio) => Of("GW8034", container,
        new($"“{path}”解压后膨胀到 {ratio} 倍以上，停止解压", $"'{path}' grows to more than {ratio} times its size; unpacking stopped"), new("这样的压缩文件多半是恶意的，不要使用", "such a file is probably malicious; don't use it"));

    public static Finding Encrypted(string container, string path) => Of("GW8035", container,
        new($"“{path}”加了密", $"'{path}' is encrypted"), new("模板包不能加密；要证明来源请用签名：gongwen pack sign", "packs aren't encrypted; a signature says who made one: gongwen pack sign"));

    private static Finding Of(string code, string container, LocalizedText message, LocalizedText hint) =>
        new(code, Severity.Error, message) { Hint = hint, Location = SourceLocation.OfFile(container) };
}
