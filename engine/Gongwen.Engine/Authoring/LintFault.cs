using Gongwen.Contracts;

namespace Gongwen.Engine.Authoring;

/// <summary>What lint says of a pack's files as such: one place for its codes and words.</summary>
internal static class LintFault
{
    public static Finding UnknownFile(string file, string name, string? nearest) => new("GW8201", Severity.Warning,
        new($"没有谁会用到这个文件：{name}", $"nobody uses this file: {name}"))
    {
        Hint = nearest is null
            ? new("模板包里有哪些文件见 docs/add-a-pack.md；用不着的删去，或移到模板包外", "docs/add-a-pack.md says which files a pack has; delete it or keep it outside of the pack")
            : new($"是不是要叫“{nearest}”？", $"should it be called '{nearest}'?"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding UnusedPartial(string file, string name) => new("GW8202", Severity.Warning,
        new($"没有模板用到片段“{name}”", $"no template renders the partial '{name}'"))
    {
        Hint = new("看看模板里 render、include 的名字写对没有；不用就删去", "see whether the names in render and include are right; delete it if it isn't needed"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding NoSample(string folder, string genre) => new("GW8203", Severity.Warning,
        new($"文种“{genre}”没有样例，改坏了没有办法发现", $"the genre '{genre}' has no sample, so nothing would show that it broke"))
    {
        Hint = new("写 samples/样例/report.yaml，再运行 gongwen pack test --accept", "write samples/CASE/report.yaml and run gongwen pack test --accept"),
        Location = SourceLocation.OfFile(folder),
    };

    public static Finding SampleWithoutReport(string folder) => new("GW8204", Severity.Error,
        new("样例里没有 report.yaml", "the sample has no report.yaml"))
    {
        Hint = new("放入数据文件，或删去这个文件夹", "put the data file there, or delete the folder"),
        Location = SourceLocation.OfFile(folder),
    };

    public static Finding SameAsBelow(string file, string below) => new("GW8205", Severity.Note,
        new($"与下面“{below}”的一模一样，没有改变什么", $"the same as in '{below}' below: it changes nothing"))
    {
        Hint = new("删去它，下面的以后有改进也能跟上；还没改完就先留着", "delete it, so that improvements below come through; or keep it if you aren't done"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding Empty(string folder) => new("GW8206", Severity.Warning,
        new("模板包里除了 pack.yaml 什么都没有", "the pack has nothing but its pack.yaml"))
    {
        Hint = new("gongwen pack new 能放进要改的文件", "gongwen pack new can put in the files to change"),
        Location = SourceLocation.OfFile(folder),
    };
}
