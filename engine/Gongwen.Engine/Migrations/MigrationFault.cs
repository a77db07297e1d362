using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Migrations;

/// <summary>The faults of a genre's migrations: one place for their codes and words.</summary>
internal static class MigrationFault
{
    public static ManifestCodes Codes { get; } = new("GW8090", "GW8091", "GW8092");

    public static Finding NoVersion(string file, string name) => new("GW8093", Severity.Error,
        new($"迁移文件“{name}”的名字不是版本号", $"the migration file '{name}' is not named by a version"))
    {
        Hint = new("文件名写成要迁移到的版本，三段，例如 2.0.0.yaml", "name it by the version it leads to, three parts, e.g. 2.0.0.yaml"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding AboveGenre(string file, string version, string genreVersion) => new("GW8094", Severity.Error,
        new($"迁移到 {version}，而文种的数据格式是 {genreVersion}", $"it leads to {version}, but the genre's data format is {genreVersion}"))
    {
        Hint = new($"在 genre.yaml 里写 version: {version}，或给迁移文件改名", $"write version: {version} in genre.yaml, or rename the file"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding NoSuchKey(SourceLocation place, string path, string key, string? nearest) => new("GW8099", Severity.Error,
        new($"升级以后写在“{path}”，文种里却没有“{key}”这个键", $"after it data stand at '{path}', and the genre has no key '{key}'"))
    {
        Hint = nearest is null
            ? new("改成现在的 schema 里有的键，或在后面的步骤里再移走", "write a key the schema has, or move it on in a later step")
            : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
        Location = place,
        Text = key,
    };

    public static Finding NoPath(DataNode node, string text) => About("GW8095", node,
        new($"读不懂的路径：{text}", $"not a path: {text}"),
        new("键之间用“.”，列表的每一项用“[]”，例如 履职情况[].事实；键里有特殊字符时写成 [\"键\"]", "keys with '.' between, '[]' for every item of a list, e.g. 履职情况[].事实; keys with signs as [\"key\"]"));

    public static Finding NoKey(DataNode node, string text) => About("GW8095", node,
        new($"这里应当是一个键，不是路径：{text}", $"one key must stand here, no path: {text}"),
        new("改名只写键，所在的位置写在 in，例如 { rename: 责任人, to: 责任领导, in: 履职情况[] }；换位置用 move", "rename takes a key and 'in' says where, e.g. { rename: 责任人, to: 责任领导, in: 履职情况[] }; use move for another place"));

    public static Finding EndsWithList(DataNode node, MigrationPath path) => About("GW8095", node,
        new($"路径应当以键结尾：{path}", $"the path must end with a key: {path}"),
        new("要动整个列表就去掉末尾的“[]”", "leave out the '[]' at the end to mean the whole list"));

    public static Finding NoSingleOperation(DataNode item, IReadOnlyList<string> named, string? nearest) => About("GW8096", item,
        named.Count == 0
            ? new("这一步没有说做什么", "the step doesn't say what to do")
            : new($"一步只做一件事，这里写了 {string.Join("、", named)}", $"a step does one thing, this one has {string.Join(", ", named)}"),
        named.Count > 0 ? new("拆成几步", "make several steps of it")
        : nearest is null ? new("写 rename、move、default、remove、map 中的一个", "write one of rename, move, default, remove, map")
        : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"));

    public static Finding OtherList(DataNode node, MigrationPath from, MigrationPath to) => About("GW8097", node,
        new($"{from} 不能移到 {to}：两边的列表不同", $"{from} can't move to {to}: they lie in different lists"),
        new("只能在列表的同一项里移动，“[]”为止的部分两边要一样", "a value moves within one item: both paths must be the same up to the last '[]'"));

    public static Finding NowhereToGo(DataNode node, string path) => About("GW8097", node,
        new($"改动前后相同：{path}", $"before and after are the same: {path}"),
        new("改一边，或删去这一步", "change one of them or remove the step"));

    public static Finding WrongFrom(DataNode node, string version, string? before) => About("GW8098", node,
        before is null
            ? new($"from 应当低于 {version}", $"'from' must lie below {version}")
            : new($"前一个迁移到 {before}，from 应当与它相同", $"the migration before leads to {before}, so 'from' must be that"),
        before is null ? new("例如 from: 1.0.0", "e.g. from: 1.0.0") : new($"写 from: {before}，或删去 from", $"write from: {before}, or leave it out"));

    private static Finding About(string code, DataNode node, LocalizedText message, LocalizedText hint) => new(code, Severity.Error, message)
    {
        Hint = hint,
        Location = node.Location,
        Path = node.Path,
        Text = node.Text.Length > 0 ? node.Text : null,
    };
}
