using Gongwen.Tests.Plugins;

namespace Gongwen.Tests.Host;

/// <summary>gongwen filter list shows the filters there are, and where those come from that aren't the engine's.</summary>
public sealed class FilterListTests
{
    [Fact]
    public void Filters_of_plugins_are_listed_with_their_plugin()
    {
        using var folders = PluginFolders.Make("breaks-promises");
        using var session = new CommandSession();
        var (exit, output, _) = session.Gongwen(["filter", "list"], new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_PLUGINS"] = folders.Root });
        Assert.Equal(0, exit);
        var rows = output.Split('\n').Select(line => string.Join('|', line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).ToList();
        Assert.Equal("过滤器|参数|例子|结果|来自", rows[0]);
        Assert.Equal(["例子不对|{{ '甲' | 例子不对 }}|乙|fixture", "例子出错|{{ 1 | 例子出错: 2 }}|1|fixture", "没有例子|fixture", "照旧|{{ '甲' | 照旧 }}|甲|steady"], rows.Where(row => row.EndsWith("|fixture", StringComparison.Ordinal) || row.EndsWith("|steady", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_any_there_is_no_column_for_them()
    {
        using var session = new CommandSession();
        var (exit, output, _) = session.Gongwen(["filter", "list"]);
        Assert.Equal(0, exit);
        Assert.DoesNotContain("来自", output.Split('\n')[0], StringComparison.Ordinal);
    }
}
