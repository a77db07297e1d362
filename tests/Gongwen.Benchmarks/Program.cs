// Measurements, each a ratio against a peer in the same run. See docs/benchmarks.md.
using Gongwen.Benchmarks;

return args switch
{
    ["liquid"] => LiquidBenchmark.Run(PeerFolder.Liquid()),
    ["liquid-own", var folder] => LiquidBenchmark.MeasureOwn(folder),
    ["program"] => ProgramBenchmark.Run(),
    ["workload"] => Gongwen.Benchmarks.Workload.WorkloadBenchmark.Run(),
    ["workload", var step] => Gongwen.Benchmarks.Workload.WorkloadBenchmark.Run(step),
    ["tables"] => TablesBenchmark.Run(),
    ["tables-own", var rows] => TablesBenchmark.MeasureOwn(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
    ["watch"] => WatchBenchmark.Run(),
    ["checks"] => ChecksBenchmark.Run(null),
    ["checks", "--each"] => ChecksBenchmark.RunEach(null),
    ["checks", "--each", var folder] => ChecksBenchmark.RunEach(folder),
    ["checks", var folder] => ChecksBenchmark.Run(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Gongwen.Benchmarks liquid | program | tables | watch | checks [--each] [DIR]");
    return 2;
}
