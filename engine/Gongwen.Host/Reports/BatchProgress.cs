using Gongwen.Contracts;
using Spectre.Console;

namespace Gongwen.Host.Reports;

/// <summary>How far the work on many reports is, with rate and time left: a bar on a terminal once it takes longer than a second, else a line now and then.</summary>
public sealed class BatchProgress : IDisposable
{
    private readonly World _world;
    private readonly LocalizedText _what;
    private readonly ProgressRate _rate;
    private readonly int _total;
    private readonly long _begun;
    private readonly ManualResetEventSlim _finished = new();
    private readonly Thread? _drawer;
    private int _done;

    private BatchProgress(World world, int total, LocalizedText what)
    {
        (_world, _total, _what, _rate, _begun) = (world, total, what, new ProgressRate(total), world.Time.GetTimestamp());
        if (!world.IsTerminal && world.ProgressEvery is null)
            return;
        _drawer = new Thread(world.IsTerminal ? DrawBar : WriteLines) { IsBackground = true };
        _drawer.Start();
    }

    /// <summary>Begins to watch a batch.</summary>
    /// <param name="world">Where to draw.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="what">What is done with them.</param>
    public static BatchProgress Start(World world, int total, LocalizedText what) => new(world, total, what);

    /// <summary>One more is done. Safe from any thread.</summary>
    public void Step() => Interlocked.Increment(ref _done);

    /// <inheritdoc/>
    public void Dispose()
    {
        _finished.Set();
        _drawer?.Join();
        _finished.Dispose();
    }

    private void DrawBar()
    {
        if (_finished.Wait(TimeSpan.FromSeconds(1)))
            return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_world.Error) });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn()).Start(progress =>
        {
            var task = progress.AddTask(Markup.Escape(_world.Language.Pick(_what)), maxValue: _total);
            do
            {
                task.Value = Volatile.Read(ref _done);
                task.Description = Markup.Escape(Text());
            }
            while (!_finished.Wait(TimeSpan.FromMilliseconds(200)));
        });
    }

    private void WriteLines()
    {
        while (!_finished.Wait(_world.ProgressEvery!.Value))
            _world.Error.WriteLine(Text());
    }

    private string Text()
    {
        var done = Volatile.Read(ref _done);
        _rate.See(_world.Time.GetElapsedTime(_begun), done);
        return _world.Language.Pick(_what) + _world.Language.Pick("", " ") + _world.Language.Pick(_rate.Text(done));
    }
}
