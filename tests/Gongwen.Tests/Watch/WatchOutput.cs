namespace Gongwen.Tests.Watch;

/// <summary>What a watch prints, round by round: a round ends when the program flushes.</summary>
internal sealed class WatchOutput : StringWriter
{
    private readonly Lock _gate = new();
    private readonly Queue<string> _rounds = new();
    private readonly SemaphoreSlim _ready = new(0);

    /// <summary>The next round that was not taken yet; fails when none comes.</summary>
    public string Next()
    {
        Assert.True(_ready.Wait(TimeSpan.FromSeconds(60)), "no round comes");
        lock (_gate)
            return _rounds.Dequeue();
    }

    public override void Flush()
    {
        lock (_gate)
            _rounds.Enqueue(ToString().ReplaceLineEndings("\n"));
        GetStringBuilder().Clear();
        _ready.Release();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _ready.Dispose();
        base.Dispose(disposing);
    }
}
