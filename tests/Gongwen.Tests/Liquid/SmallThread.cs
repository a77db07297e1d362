namespace Gongwen.Tests.Liquid;

/// <summary>Runs work on a thread with the 256 KB stack that some hosts give, and tells what it allocated.</summary>
internal static class SmallThread
{
    private const int StackSize = 256 * 1024;

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
