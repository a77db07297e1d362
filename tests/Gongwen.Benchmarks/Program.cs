// Measurements, each a ratio against a peer in the same run. See docs/benchmarks.md.
using Gongwen.Benchmarks;

return args switch
{
    ["liquid"] => LiquidBenchmark.Run(PeerFolder.Liquid()),
    ["liquid-own", var folder] => LiquidBenchmark.MeasureOwn(folder),
    ["program"] => ProgramBenchmark.Run(),
    ["workload"] => Gongwen.Benchmarks.Workload.WorkloadBenchmark.Run(),
    ["watch"] => WatchBenchmark.Run(),
    ["checks"] => ChecksBenchmark.Run(null),
    ["checks", "--each"] => ChecksBenchmark.RunEach(null),
    ["checks", "--each", var folder] => ChecksBenchmark.RunEach(folder),
    ["checks", var folder] => ChecksBenchmark.Run(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Gongwen.Benchmarks liquid | program | watch | checks [--each] [DIR]");
    return 2;
}
