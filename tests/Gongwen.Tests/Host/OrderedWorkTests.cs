using Gongwen.Host.Batches;

namespace Gongwen.Tests.Host;

/// <summary>Many threads, one order, few things held.</summary>
public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Results_come_in_the_order_of_the_things(int jobs)
    {
        var (given, taken, most) = (0, new List<int>(), 0);
        new OrderedWork<string, string>(
            () => given == 1000 ? null : $"{given++}",
            // Every seventh is late.
            item => { if (int.Parse(item) % 7 == 0) Thread.Yield(); return item; },
            result => { taken.Add(int.Parse(result)); most = Math.Max(most, given - taken.Count); }).Run(jobs, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 1000), taken);
        Assert.InRange(most, 0, 64);
    }

    [Fact]
    public void What_is_begun_is_finished_and_taken_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var (given, taken) = (0, new List<string>());
        var work = new OrderedWork<string, string>(() => $"{given++}", item => item, result =>
        {
            taken.Add(result);
            if (taken.Count == 10)
                cancelled.Cancel();
        });
        work.Run(4, cancelled.Token);
        Assert.True(work.IsInterrupted);
        Assert.Equal(Enumerable.Range(0, taken.Count).Select(number => $"{number}"), taken);
    }

    [Fact]
    public void A_fault_of_the_source_ends_it_and_is_told()
    {
        var given = 0;
        var work = new OrderedWork<string, string>(() => ++given > 5 ? throw new InvalidDataException("torn") : $"{given}", item => item, _ => { });
        Assert.Equal("torn", Assert.Throws<InvalidOperationException>(() => work.Run(3, TestContext.Current.CancellationToken)).Message);
    }
}
