using Gongwen.Engine.Templates;

namespace Gongwen.Tests.Templates;

/// <summary>What counts as a date in data.</summary>
public sealed class ChineseDateTests
{
    [Theory]
    [InlineData("2026-07-01", "2026年7月1日")]
    [InlineData("2026-7-1", "2026年7月1日")]
    [InlineData("2026/07/01", "2026年7月1日")]
    [InlineData("2026.7.1", "2026年7月1日")]
    [InlineData("2026年7月1日", "2026年7月1日")]
    [InlineData("　2026年07月 \n", "2026年7月")]
    [InlineData("2026-07", "2026年7月")]
    [InlineData("2024-02-29", "2024年2月29日")]
    public void Days_and_months_are_read(string text, string expected)
    {
        Assert.True(ChineseDate.TryParse(text, out var date));
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-")]
    [InlineData("2026-07-")]
    [InlineData("2026-071")]
    [InlineData("2026-07-011")]
    [InlineData("2026-07/01")]
    [InlineData("2026年7")]
    [InlineData("2026年7月1")]
    [InlineData("2026年7月1日前")]
    [InlineData("2026年-7月")]
    [InlineData("2026-13-01")]
    [InlineData("2025-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("２０２６-07-01")]
    [InlineData("2026 - 07 - 01")]
    [InlineData("立行立改")]
    public void Anything_else_is_none(string text) => Assert.False(ChineseDate.TryParse(text, out _));
}
