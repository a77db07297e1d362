using Gongwen.Contracts;

namespace Gongwen.Host.Packs;

/// <summary>What "pack test" says of samples: one place for its codes and words.</summary>
internal static class SampleFault
{
    private static readonly LocalizedText Accept = new("看过以后认为现在的对，就运行 gongwen pack test --accept", "if it is right as it is now, run gongwen pack test --accept");

    public static Finding Differs(string file) => new("GW8221", Severity.Error, new("样例现在出的和保存的不一样", "the sample is no longer what was kept"))
    {
        Hint = Accept,
        Location = SourceLocation.OfFile(file),
    };

    public static Finding NotKept(string file) => new("GW8222", Severity.Error, new("样例的结果还没有保存", "what the sample renders to is not kept yet"))
    {
        Hint = Accept,
        Location = SourceLocation.OfFile(file),
    };

    public static Finding Stale(string file) => new("GW8223", Severity.Error, new("这个文件不对应样例出的任何文书", "this file belongs to no document the sample renders to"))
    {
        Hint = new("删去它，或运行 gongwen pack test --accept", "delete it, or run gongwen pack test --accept"),
        Location = SourceLocation.OfFile(file),
    };

    public static Finding NoSamples(string folder) => new("GW8224", Severity.Warning, new("模板包里没有样例，没有可试的", "the pack has no samples, so there is nothing to test"))
    {
        Hint = new("写 genres/文种/samples/样例/report.yaml，再运行 gongwen pack test --accept", "write genres/GENRE/samples/CASE/report.yaml and run gongwen pack test --accept"),
        Location = SourceLocation.OfFile(folder),
    };
}
