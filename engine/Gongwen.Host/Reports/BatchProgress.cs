using Spectre.Console;

namespace Gongwen.Host.Reports;

/// <summary>A progress bar for work that takes longer than a second, drawn only on a terminal.</summary>
public sealed class BatchProgress : IDisposable
{
    private readonly int _total;
    private readonly ManualResetEventSlim _finished = new();
    private readonly Thread? _drawer;
    private int _done;

    private BatchProgress(World world, int total)
    {
        _total = total;
        if (!world.IsTerminal)
            return;
        _drawer = new Thread(() => Draw(world)) { IsBackground = true };
        _drawer.Start();
    }

    /// <summary>Begins to watch a batch.</summary>
    public static BatchProgress Start(World world, int total) => new(world, total);

    /// <summary>One more is done. Safe from any thread.</summary>
    public void Step() => Interlocked.Increment(ref _done);

    /// <inheritdoc/>
    public void Dispose()
    {
        _finished.Set();
        _drawer?.Join();
        _finished.Dispose();
    }

    private void Draw(World world)
    {
        if (_finished.Wait(TimeSpan.FromSeconds(1)))
            return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(world.Error) });
        console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(world.Language.Pick("生成", "rendering"), maxValue: _total);
            do
                task.Value = Volatile.Read(ref _done);
            while (!_finished.Wait(TimeSpan.FromMilliseconds(100)));
        });
    }
}
