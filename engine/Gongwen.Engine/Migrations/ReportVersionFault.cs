using Gongwen.Contracts;

namespace Gongwen.Engine.Migrations;

/// <summary>What is wrong with the version of a report's data, or hinders its migration: one place for codes and words.</summary>
internal static class ReportVersionFault
{
    public static Finding Older(SourceLocation place, string version, string genreVersion, string file) => new("GW2201", Severity.Error,
        new($"这份数据是 {version} 的写法，文种现在是 {genreVersion}", $"the data is written for version {version}, the genre is at {genreVersion} now"))
    {
        Hint = new($"运行 gongwen migrate {file}，数据就改成新的写法，原文件留有备份", $"run gongwen migrate {file}: it brings the data up to date and keeps a backup"),
        Location = place,
    };

    public static Finding Newer(SourceLocation place, string version, string genreVersion) => new("GW2202", Severity.Error,
        new($"这份数据是 {version} 的写法，文种还是 {genreVersion}", $"the data is written for version {version}, the genre is only at {genreVersion}"))
    {
        Hint = new("换用新版的模板包或引擎；如果是写错了，改正“数据版本”", "use a newer pack or engine; if it is a mistake, correct 数据版本"),
        Location = place,
    };

    public static Finding NoVersion(DataNode node, string genreVersion) => new("GW2203", Severity.Error,
        new($"“数据版本”应当是版本号{(node.Text.Length > 0 ? $"：{node.Text}" : "")}", $"数据版本 must be a version{(node.Text.Length > 0 ? $": {node.Text}" : "")}"))
    {
        Hint = new($"例如 数据版本: {genreVersion}；按文种现在的写法写的可以不写这一行", $"e.g. 数据版本: {genreVersion}; data for the genre of today needs no such line"),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text.Length > 0 ? node.Text : null,
    };

    public static Finding InTheWay(SourceLocation place, DataNode value, string from, string to, string at, SourceLocation there, bool isParent) => new("GW2204", Severity.Error,
        isParent
            ? new($"{from} 要移到 {to}，但第 {there.Line} 行的“{at}”不是一组“键: 值”", $"{from} should move to {to}, but '{at}' in line {there.Line} holds no keys")
            : new($"{from} 要改为 {to}，但第 {there.Line} 行已有“{at}”，内容不同", $"{from} should become {to}, but line {there.Line} has '{at}' with other content"))
    {
        Hint = new("看看哪一个是对的，删去另一个，再迁移一次", "see which one is right, remove the other and migrate again"),
        Location = place,
        Path = value.Path,
        Trace = [there],
    };

    public static Finding NotDone(IReadOnlyList<MigrationChange> changes, MigrationStep step) => new("GW2205", Severity.Error,
        new($"不能自动改（{changes[0].What.Chinese}）：按这里的写法改会伤到别的内容，文件没有动", $"can't be done by itself ({changes[0].What.English}): with the text as it is other content would suffer; the file is untouched"))
    {
        Hint = new($"按 {step.Place.File} 第 {step.Place.Line} 行手工改好，再迁移一次", $"do by hand what line {step.Place.Line} of {step.Place.File} says and migrate again"),
        Location = changes[0].Place,
        Trace = [.. changes.Skip(1).Take(5).Select(change => change.Place), step.Place],
    };

    public static Finding NotStamped(SourceLocation place, string version) => new("GW2205", Severity.Error,
        new($"不能自动写上“数据版本: {version}”，文件没有动", $"数据版本: {version} can't be written by itself; the file is untouched"))
    {
        Hint = new("把“文种”单独写一行，再迁移一次", "give 文种 a line of its own and migrate again"),
        Location = place,
    };

    public static Finding NoSuchVersion(SourceLocation place, string wanted, IEnumerable<string> versions) => new("GW2206", Severity.Error,
        new($"不能迁移到 {wanted}", $"it can't be migrated to {wanted}"))
    {
        Hint = new($"可以迁移到：{string.Join("、", versions)}", $"it can be migrated to: {string.Join(", ", versions)}"),
        Location = place,
    };

    public static Finding NoWay(SourceLocation place, string version, string from) => new("GW2207", Severity.Error,
        new($"这份数据是 {version} 的写法，而最早的迁移从 {from} 开始", $"the data is written for version {version}, but the first migration starts from {from}"))
    {
        Hint = new("先用带旧迁移的模板包迁移，或手工改写", "migrate it with a pack that still has the older migrations, or rewrite it by hand"),
        Location = place,
    };
}
