using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongwen.Benchmarks;

/// <summary>Time and allocated bytes of one operation, in the median of seven rounds.</summary>
internal sealed record Measurement(string Name, double Microseconds, double Bytes)
{
    public static Measurement Of(string name, Action action)
    {
        var warm = Stopwatch.StartNew();
        while (warm.ElapsedMilliseconds < 1500)
            action();
        var times = new double[7];
        var bytes = new double[7];
        for (var round = 0; round < times.Length; round++)
        {
            var count = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            while (clock.ElapsedMilliseconds < 400)
            {
                action();
                count++;
            }

            times[round] = clock.Elapsed.TotalMicroseconds / count;
            bytes[round] = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
        }

        return new Measurement(name, Median(times), Median(bytes));
    }

    public static IEnumerable<Measurement> Parse(string output) =>
        Regex.Matches(output, @"^(?<name>\w+) us (?<us>[\d.]+) bytes (?<bytes>[\d.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(match => new Measurement(match.Groups["name"].Value, double.Parse(match.Groups["us"].Value, CultureInfo.InvariantCulture), double.Parse(match.Groups["bytes"].Value, CultureInfo.InvariantCulture)));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    public override string ToString() => $"{Name} us {Microseconds:F1} bytes {Bytes:F0}";
}
