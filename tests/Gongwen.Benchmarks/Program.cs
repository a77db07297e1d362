// Measurements, each a ratio against a peer in the same run. See docs/benchmarks.md.
using Gongwen.Benchmarks;
using Gongwen.Benchmarks.Growth;
using Gongwen.Benchmarks.Workload;

return args switch
{
    ["all"] => All(),
    ["cold"] => ColdBenchmark.Run(),
    ["warm"] => WarmBenchmark.Run(),
    ["warm", var line] => WarmBenchmark.Run(line),
    ["steps"] => StepBenchmarks.Run(),
    ["growth"] => GrowthBenchmark.Run(),
    ["checks"] => ChecksBenchmark.Run(null),
    ["checks", "--each"] => ChecksBenchmark.RunEach(null),
    ["checks", "--each", var folder] => ChecksBenchmark.RunEach(folder),
    ["checks", var folder] => ChecksBenchmark.Run(folder),
    ["liquid"] => LiquidBenchmark.Run(PeerFolder.Liquid()),
    ["liquid-own", var folder] => LiquidBenchmark.MeasureOwn(folder),
    ["tables"] => TablesBenchmark.Run(),
    ["tables-own", var rows] => TablesBenchmark.MeasureOwn(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
    ["watch"] => WatchBenchmark.Run(),
    _ => Usage(),
};

static int All() => ColdBenchmark.Run() + WarmBenchmark.Run() + GrowthBenchmark.Run() + ChecksBenchmark.Run(null) + LiquidBenchmark.Run(PeerFolder.Liquid()) + TablesBenchmark.Run();

static int Usage()
{
    Console.Error.WriteLine("usage: Gongwen.Benchmarks all | cold | warm [LINE] | steps | growth | checks [--each] [DIR] | liquid | tables | watch");
    return 2;
}
