using System.Diagnostics;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;

namespace Gongwen.Benchmarks;

/// <summary>One render of a report by a pipeline that has done it before.</summary>
internal static class WarmRender
{
    private const int Turns = 30;

    public static double Milliseconds(string install, string report)
    {
        var findings = new FindingList();
        var packs = PackStack.Of(PackReader.Read(FolderFiles.At(Path.Combine(install, "templates", "gbt9704")), findings)!);
        var pipeline = ReportPipeline.Over(PluginHost.Scan(PluginHostOptions.OfProgram(Path.Combine(install, "plugins"))), packs, packs.Layouts.Read, findings);
        var request = new ReportRequest("report.yaml", File.ReadAllBytes(report));
        var times = new List<double>();
        for (var turn = -Turns; turn < Turns; turn++)
        {
            var clock = Stopwatch.StartNew();
            if (pipeline.Render(request).Files.Count == 0)
                throw new InvalidOperationException("nothing was rendered");
            if (turn >= 0)
                times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Measurement.Median(times);
    }
}
