using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>The faults of packs and of the files of packs and plugins: one place for their codes and words.</summary>
internal static class PackFault
{
    public static ManifestCodes Codes { get; } = new("GW8001", "GW8002", "GW8003");

    public static Finding TooLarge(string file, long limit) => new("GW8004", Severity.Error,
        new($"文件太大，上限 {limit} 字节", $"the file is too large, the limit is {limit} bytes"))
    {
        Location = SourceLocation.OfFile(file),
    };

    public static Finding Unreadable(string file, Exception exception) => new("GW8004", Severity.Error,
        new($"文件读不出来：{exception.GetType().Name}", $"the file can't be read: {exception.GetType().Name}"))
    {
        Hint = new("检查文件的权限，或是否被别的程序占用", "check the file's permissions and whether another program holds it"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding NoManifest(string file) => new("GW8005", Severity.Error,
        new("模板包缺少 pack.yaml", "the pack has no pack.yaml"))
    {
        Hint = new("模板包的文件夹里要有 pack.yaml，写明 id、name、version", "a pack's folder holds a pack.yaml with id, name and version"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding OutsideRange(DataNode range, VersionSpan span) => new("GW8006", Severity.Error,
        new($"模板包要求引擎版本 {span}，现在的引擎是 {PackReader.EngineVersion}", $"the pack asks for engine {span}, this is {PackReader.EngineVersion}"))
    {
        Hint = new("换用适合这一版引擎的模板包，或升级引擎", "use a pack made for this engine, or another engine"),
        Location = range.Location,
        Path = range.Path,
    };
}
