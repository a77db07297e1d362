using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gongwen.Benchmarks;

/// <summary>The processor time of processes that have ended, which the runtime can tell on Windows only.</summary>
internal static class ChildrenTime
{
    private const int OfChildren = -1;

    /// <summary>Milliseconds all ended children have spent so far; 0 on Windows.</summary>
    public static double SoFar()
    {
        if (OperatingSystem.IsWindows())
            return 0;
        // Two pairs of seconds and microseconds come first; the rest isn't needed.
        var usage = new long[32];
        return GetResourceUsage(OfChildren, usage) == 0 ? ((usage[0] + usage[2]) * 1000.0) + (((int)usage[1] + (int)usage[3]) / 1000.0) : 0;
    }

    /// <summary>Milliseconds one child has spent, all of whose fellows ended before <paramref name="before"/> was taken.</summary>
    public static double Of(Process ended, double before) =>
        OperatingSystem.IsWindows() ? ended.TotalProcessorTime.TotalMilliseconds : SoFar() - before;

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
