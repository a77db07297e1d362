using System.Globalization;

namespace Gongwen.Benchmarks.Growth;

/// <summary>The installed program over reports that get longer: time and memory of the whole process, and what each further row adds.</summary>
internal static class GrowthBenchmark
{
    private const int Turns = 3;

    public static int Run()
    {
        var program = Installed.Program();
        var work = Installed.Work("growth");
        int[] rows = [40, 400, 4_000, 40_000];
        Measure("rows of a rectification list", rows, GrowthData.WriteList, ["--document", "整改清单"]);
        foreach (var count in rows)
        {
            if (DocumentPeers.Rows(work, count) is { } peer)
                Console.WriteLine($"carbone, {count} rows: {ProcessTime.Middle([peer(), peer(), peer()])}");
        }

        Measure("parts of a narrative report", [10, 100, 1_000], GrowthData.WriteParts, []);
        return 0;

        void Measure(string what, int[] sizes, Action<string, int> write, string[] further)
        {
            Console.WriteLine(what);
            Console.WriteLine($"{"",8} {"ms",9} {"processor",9} {"MB",7}   each further: µs of processor, KB");
            var before = default((int Size, ProcessTime Time)?);
            foreach (var size in sizes)
            {
                var data = Path.Combine(work, $"{size.ToString(CultureInfo.InvariantCulture)}.json");
                write(data, size);
                var runs = new List<ProcessTime>();
                for (var turn = 0; turn < Turns; turn++)
                    runs.Add(ChildProcess.Time(work, program, ["render", data, "-o", Path.Combine(work, "report.docx"), "--force", .. further]));
                var time = new ProcessTime(Measurement.Median(runs.Select(run => run.Elapsed)), Measurement.Median(runs.Select(run => run.Processor)), Measurement.Median(runs.Select(run => run.Peak)));
                var each = before is { } smaller
                    ? string.Create(CultureInfo.InvariantCulture, $"{1000 * (time.Processor - smaller.Time.Processor) / (size - smaller.Size),9:F0} {1024 * (time.Peak - smaller.Time.Peak) / (size - smaller.Size),9:F1}")
                    : "";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,8} {time.Elapsed,9:F0} {time.Processor,9:F0} {time.Peak,7:F0}   {each}"));
                before = (size, time);
            }

            Console.WriteLine();

        }
    }
}
