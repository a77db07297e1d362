namespace Gongwen.Tests.Liquid;

/// <summary>Runs work on a thread with a small stack, and tells what it allocated. The runtime keeps 128 KB of it free; code it has not optimized yet takes more of the rest.</summary>
internal static class SmallThread
{
    private const int StackSize = 384 * 1024;

    public static (T Result, long Allocated) Run<T>(Func<T> work)
    {
        T result = default!;
        long allocated = 0;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    result = work();
                    allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        return (result, allocated);
    }
}
