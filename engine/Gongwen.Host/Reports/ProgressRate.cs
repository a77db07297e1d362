using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Host.Reports;

/// <summary>How fast work goes and how long it will take, told from what was done of late.</summary>
/// <param name="total">How much there is to do.</param>
public sealed class ProgressRate(int total)
{
    // Long enough to be steady, short enough to follow when it gets slower.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(15);

    private readonly Queue<(TimeSpan At, int Done)> _seen = new([(TimeSpan.Zero, 0)]);
    private (TimeSpan At, int Done) _last;

    /// <summary>How many a second; null when that can't be told yet.</summary>
    public double? Rate => _seen.Peek() is var first && _last.At > first.At && _last.Done > first.Done ? (_last.Done - first.Done) / (_last.At - first.At).TotalSeconds : null;

    /// <summary>How long the rest will take; null when that can't be told yet.</summary>
    public TimeSpan? Left => Rate is { } rate ? TimeSpan.FromSeconds((total - _last.Done) / rate) : null;

    /// <summary>Sees how much is done at a time after the beginning.</summary>
    public void See(TimeSpan at, int done)
    {
        _last = (at, done);
        _seen.Enqueue(_last);
        while (_seen.Count > 2 && at - _seen.Peek().At > Window)
            _seen.Dequeue();
    }

    /// <summary>1234/10000，每秒 130 份，还要 1 分 8 秒</summary>
    public LocalizedText Text(int done)
    {
        var counts = string.Create(CultureInfo.InvariantCulture, $"{done}/{total}");
        if (Rate is not { } rate || Left is not { } left)
            return new(counts, counts);
        var speed = rate.ToString(rate < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
        var (hours, minutes, seconds) = ((int)left.TotalHours, left.Minutes, left.Seconds);
        return hours > 0 ? new($"{counts}，每秒 {speed} 份，还要 {hours} 小时 {minutes} 分", $"{counts}, {speed} a second, {hours} h {minutes} min left")
            : minutes > 0 ? new($"{counts}，每秒 {speed} 份，还要 {minutes} 分 {seconds} 秒", $"{counts}, {speed} a second, {minutes} min {seconds} s left")
            : new($"{counts}，每秒 {speed} 份，还要 {seconds} 秒", $"{counts}, {speed} a second, {seconds} s left");
    }
}
