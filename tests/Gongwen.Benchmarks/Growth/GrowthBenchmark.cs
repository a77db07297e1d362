using System.Globalization;

namespace Gongwen.Benchmarks.Growth;

/// <summary>The installed program over reports that get longer: time and memory of the whole process, and what each further row adds.</summary>
internal static class GrowthBenchmark
{
    private const int Turns = 3;
    private const int LargestFile = 50;

    public static int Run()
    {
        var work = Installed.Work("growth");
        int[] rows = [40, 400, 4_000, 40_000];
        var alone = new GrowthTable("rows of a rectification list, without rules (--unchecked)", work, rows, GrowthData.WriteList, ["--document", "整改清单", "--unchecked"]) { Peer = DocumentPeers.Rows }.Run(Turns);
        var all = new GrowthTable("rows of a rectification list, with every rule", work, rows, GrowthData.WriteList, ["--document", "整改清单"]).Run(Turns);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with every rule: {all / alone:F1} times the processor time of without"));
        Console.WriteLine();
        new GrowthTable("parts of a narrative report, with every rule", work, [10, 100, 1_000], GrowthData.WriteParts, []).Run(Turns);
        new GrowthTable("MB of data, without rules", work, [2, 10, LargestFile], (path, size) => GrowthData.WriteList(path, GrowthData.RowsOf(size)), ["--document", "整改清单", "--unchecked"]).Run(turns: 1);
        return 0;
    }
}
