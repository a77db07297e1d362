// Measurements, each a ratio against a peer in the same run. See docs/benchmarks.md.
using Gongwen.Benchmarks;

return args switch
{
    ["liquid"] => LiquidBenchmark.Run(PeerFolder.Liquid()),
    ["liquid-own", var folder] => LiquidBenchmark.MeasureOwn(folder),
    ["program"] => ProgramBenchmark.Run(),
    ["watch"] => WatchBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Gongwen.Benchmarks liquid | program | watch");
    return 2;
}
