using Gongwen.Engine.Plugins;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Plugins;

/// <summary>Every folder of Cases/9-plugins: what a user sees of plugins in order and out of order.</summary>
public sealed class PluginCases
{
    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(PluginFolders.CasesFolder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_user_sees(string name)
    {
        using var folders = PluginFolders.Make(name);
        var folder = Path.Combine(PluginFolders.CasesFolder, name);
        var disabled = Path.Combine(folder, "disabled.txt");
        var host = PluginHost.Scan(new PluginHostOptions([folders.Root])
        {
            Disabled = File.Exists(disabled) ? File.ReadAllLines(disabled).ToHashSet(StringComparer.Ordinal) : [],
        });

        Snapshot.MatchFile(PluginReport.Of(host), Path.Combine(folder, "expected.txt"));
    }
}
