using System.Diagnostics;
using System.Globalization;

namespace Gongwen.Benchmarks;

/// <summary>Runs another program and waits for it.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan PeakEvery = TimeSpan.FromMilliseconds(3);

    public static string Output(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}{output.Result}");
    }

    /// <summary>Runs it and says how long that took, and how much processor time it spent.</summary>
    public static ProcessTime Time(string folder, string program, params string[] arguments) => Time(folder, 0, program, arguments);

    /// <summary>The same for a program that may end with a code up to some number.</summary>
    public static ProcessTime Time(string folder, int mostExit, string program, params string[] arguments)
    {
        var before = ChildrenTime.SoFar();
        var clock = Stopwatch.StartNew();
        using var process = Start(folder, program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(PeakEvery))
            peak = Math.Max(peak, PeakMegabytes(process.Id));
        var elapsed = clock.Elapsed.TotalMilliseconds;
        if (process.ExitCode < 0 || process.ExitCode > mostExit)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}{output.Result}");
        return new ProcessTime(elapsed, ChildrenTime.Of(process, before), peak);
    }

    // The kernel keeps the peak, so that looking at it now and then is enough; 0 where there is no /proc.
    private static double PeakMegabytes(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan("VmHWM:".Length, line.Length - "VmHWM:kB".Length), CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static Process Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} can't be started");
    }
}
