using Gongwen.Host.Reports;

namespace Gongwen.Tests.Host;

/// <summary>Rate and time left follow what was done of late.</summary>
public sealed class ProgressRateTests
{
    [Fact]
    public void Nothing_is_said_before_something_is_done()
    {
        var rate = new ProgressRate(100);
        rate.See(TimeSpan.FromSeconds(1), 0);
        Assert.Null(rate.Left);
        Assert.Equal("0/100", rate.Text(0).Chinese);
    }

    [Theory]
    [InlineData(10_000, 10, 1000, "1000/10000，每秒 100 份，还要 1 分 30 秒", "1000/10000, 100 a second, 1 min 30 s left")]
    [InlineData(1000, 10, 990, "990/1000，每秒 99 份，还要 0 秒", "990/1000, 99 a second, 0 s left")]
    [InlineData(100_000, 10, 45, "45/100000，每秒 4.5 份，还要 6 小时 10 分", "45/100000, 4.5 a second, 6 h 10 min left")]
    public void Both_are_told(int total, int seconds, int done, string chinese, string english)
    {
        var rate = new ProgressRate(total);
        rate.See(TimeSpan.FromSeconds(seconds), done);
        Assert.Equal((chinese, english), (rate.Text(done).Chinese, rate.Text(done).English));
    }

    [Fact]
    public void Those_skipped_at_the_beginning_count_no_longer_after_a_while()
    {
        var rate = new ProgressRate(10_000);
        for (var second = 1; second <= 40; second++)
            rate.See(TimeSpan.FromSeconds(second), 5000 + second * 10);
        Assert.Equal(10, rate.Rate!.Value, 3);
    }
}
