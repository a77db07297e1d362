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

    public static Finding OutsideContract(DataNode range, VersionSpan span) => new("GW8006", Severity.Error,
        new($"模板包要求插件接口 {span}，现在的接口是 {ContractVersion.Current}", $"the pack asks for contract {span}, this is {ContractVersion.Current}"))
    {
        Hint = new("换用适合这一版引擎的模板包，或升级引擎", "use a pack made for this engine, or another engine"),
        Location = range.Location,
        Path = range.Path,
    };

    public static Finding BaseAbsent(Pack pack, PackReference wanted) => new("GW8007", Severity.Error,
        new($"模板包“{pack.Id}”要以“{wanted.Title}”为底包，现在没有用到它", $"the pack '{pack.Id}' stands on '{wanted.Title}', which is not in use"))
    {
        Hint = new("先装上这个底包（gongwen pack add），或用 --pack 一并给出", "add that pack first (gongwen pack add), or name it with --pack too"),
        Location = wanted.Location,
        Source = pack.Title,
    };

    public static Finding BaseOfOtherVersion(Pack pack, PackReference wanted, Pack found) => new("GW8008", Severity.Error,
        new($"模板包“{pack.Id}”要以“{wanted.Title}”为底包，现在用的是 {found.Version}", $"the pack '{pack.Id}' stands on '{wanted.Title}'; version {found.Version} is in use"))
    {
        Hint = new($"换用以“{found.Title}”为底包的版本；自己的模板包，先用 gongwen pack lint 和 pack test 看过，再改这里的 version", $"use a version made for '{found.Title}'; in a pack of your own look at it with gongwen pack lint and pack test, then change the version here"),
        Location = wanted.Location,
        Source = pack.Title,
    };

    public static Finding IsBase(Pack pack) => new("GW8017", Severity.Error,
        new($"模板包的 id 是“{pack.Id}”，与程序自带的底包相同；底包说的是国标，不能替换", $"the pack's id is '{pack.Id}', that of the program's own base pack, which says what the standard rules and can't be replaced"))
    {
        Hint = new("给模板包另起一个 id，把底包写在 base 里", "give the pack an id of its own and name the base pack under base"),
        Location = SourceLocation.OfFile(pack.Files.NameOf("pack.yaml")),
        Source = pack.Title,
    };

    public static Finding WholeAndDelta(string file, string delta) => new("GW8010", Severity.Error,
        new($"同一个模板包里既有整份的 {file}，又有增改的 {delta}", $"the same pack has both the whole {file} and the delta {delta}"))
    {
        Hint = new("整份替换就把改动写进去，删去 .delta.yaml；只想改几处就删去整份的那个", "write the changes into the whole file and delete the delta, or keep the delta alone"),
        Location = SourceLocation.OfFile(delta),
    };

    public static Finding NothingBelow(SourceLocation delta, string file) => new("GW8011", Severity.Error,
        new($"下面没有 {file}，没有可增改的内容", $"there is no {file} below, so there is nothing to change"))
    {
        Hint = new("看看文件夹的名字写对没有；要新加，就写整份文件，不写 .delta.yaml", "see whether the folder's name is right; to add a new one write the whole file, not a delta"),
        Location = delta,
    };

    public static Finding NoGenreBelow(string folder, string id, string? nearest) => new("GW8012", Severity.Error,
        new($"没有文种“{id}”可改：插件和其他模板包里都没有它的 genre.yaml", $"there is no genre '{id}' to change: no plugin or pack has a genre.yaml for it"))
    {
        Hint = nearest is null
            ? new("新文种要有 genre.yaml；改已有的文种，文件夹要用它的 id（gongwen genre list）", "a new genre needs a genre.yaml; to change one use its id (gongwen genre list)")
            : new($"文件夹是不是要叫“{nearest}”？新文种要有 genre.yaml", $"should the folder be called '{nearest}'? A new genre needs a genre.yaml"),
        Location = SourceLocation.OfFile(folder),
    };

    public static Finding OwnFolder(string file, int others) => new("GW8015", Severity.Note,
        new($"数据文件旁边的 {file} {(others > 0 ? $"等 {others + 1} 个文件" : "")}叠在模板包和插件之上", $"{file} {(others > 0 ? $"and {others} more " : "")}beside the report lies over what packs and plugins have"))
    {
        Hint = new("不想这样，就把这个文件夹移走", "move that folder away if this is not meant"),
        Location = SourceLocation.OfFile(file),
    };
}
