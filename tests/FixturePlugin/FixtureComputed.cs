using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>Counts, or throws if asked to.</summary>
internal sealed class FixtureComputed(string wish) : IComputedData
{
    public string Key => wish == "compute another key" ? "合计" : "统计";

    public DataNode? Compute(DataNode report) => wish == "throw in computed data"
        ? throw new DivideByZeroException("除数为零")
        : DataNode.OfObject(report.Location, ("条数", DataNode.OfNumber(report.Properties.Count, report.Location)));
}
