namespace Gongwen.Host.Batches;

/// <summary>Works on things that come one after the other with several threads, and hands on what comes of them in the order they came. Only a few are held at a time.</summary>
/// <param name="next">Gives the next thing, null at the end; asked by one thread at a time.</param>
/// <param name="work">Works on a thing; asked by many threads.</param>
/// <param name="take">Takes what comes of it, by one thread at a time.</param>
internal sealed class OrderedWork<TItem, TResult>(Func<TItem?> next, Func<TItem, TResult> work, Action<TResult> take)
    where TItem : class
    where TResult : class
{
    // So many may be finished before one that takes long.
    private const int Ahead = 64;

    private readonly object _lock = new();
    private readonly Queue<Slot> _slots = [];
    private Exception? _fault;
    private bool _isStopped;

    /// <summary>True when it was cancelled before all was done.</summary>
    public bool IsInterrupted { get; private set; }

    /// <summary>Begins nothing more.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>Does all there is.</summary>
    /// <param name="jobs">How many threads.</param>
    /// <param name="cancellation">Begins nothing more, and leaves out what stops because of it.</param>
    public void Run(int jobs, CancellationToken cancellation)
    {
        var threads = Enumerable.Range(1, jobs - 1).Select(_ => new Thread(() => Loop(cancellation))).ToList();
        threads.ForEach(thread => thread.Start());
        Loop(cancellation);
        threads.ForEach(thread => thread.Join());
        if (_fault is not null)
            throw new InvalidOperationException(_fault.Message, _fault);
    }

    private void Loop(CancellationToken cancellation)
    {
        try
        {
            while (Begin(cancellation) is { } slot)
            {
                try
                {
                    slot.Result = work(slot.Item);
                }
                catch (OperationCanceledException)
                {
                    IsInterrupted = true;
                }

                Finish(slot);
            }
        }
        catch (Exception exception)
        {
            lock (_lock)
            {
                _fault ??= exception;
                _isStopped = true;
                Monitor.PulseAll(_lock);
            }
        }
    }

    private Slot? Begin(CancellationToken cancellation)
    {
        lock (_lock)
        {
            while (_slots.Count >= Ahead && !_isStopped)
                Monitor.Wait(_lock);
            if (_isStopped || next() is not { } item)
                return null;
            if (cancellation.IsCancellationRequested)
            {
                (IsInterrupted, _isStopped) = (true, true);
                return null;
            }

            var slot = new Slot(item);
            _slots.Enqueue(slot);
            return slot;
        }
    }

    private void Finish(Slot slot)
    {
        lock (_lock)
        {
            slot.IsFinished = true;
            while (_slots.TryPeek(out var first) && first.IsFinished)
            {
                _slots.Dequeue();
                if (first.Result is { } result)
                    take(result);
            }

            Monitor.PulseAll(_lock);
        }
    }

    private sealed class Slot(TItem item)
    {
        public TItem Item { get; } = item;

        public TResult? Result { get; set; }

        public bool IsFinished { get; set; }
    }
}
