using Gongwen.Contracts;
using Gongwen.Engine.Authoring;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Plugins;
using Gongwen.Tests.Plugins;

namespace Gongwen.Tests.Host;

/// <summary>gongwen plugin list tells of every plugin out of order what it is and why.</summary>
public sealed class PluginListTests
{
    public static TheoryData<string> Cases => PluginCases.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_list_tells_the_state_and_the_reason(string name)
    {
        using var folders = PluginFolders.Make(name);
        using var session = new CommandSession();
        var (exit, output, error) = session.Gongwen(["plugin", "list"], new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_PLUGINS"] = folders.Root });
        var host = PluginHost.Scan(new PluginHostOptions([folders.Root]));
        var pack = PackReader.Read(new FolderFiles(Path.Combine(Conventions.Install.Folder, "templates", "gbt9704"), "gbt9704"), [])!;
        PluginCheck.Run(host, new GenreCatalog(host.Genres, PackStack.Of(pack).SharedParts([])));

        Assert.Equal(host.Findings.Any(finding => finding.Severity == Severity.Error) ? 1 : 0, exit);
        foreach (var plugin in host.Plugins)
        {
            var state = plugin.State switch
            {
                PluginState.Loaded => "已载入",
                PluginState.Incompatible => "不兼容",
                _ => "损坏",
            };
            Assert.Contains(output.Split('\n'), line => line.Contains($" {plugin.Id} ", StringComparison.Ordinal) && line.Contains(state, StringComparison.Ordinal) && plugin.Findings.Take(1).All(finding => line.Contains(finding.Message.Chinese, StringComparison.Ordinal)));
            Assert.All(plugin.Findings, finding => Assert.Contains($"{finding.RuleId} [{plugin.Id}] {finding.Message.Chinese}".Replace("[" + plugin.Id + "] ", finding.Source is null ? "" : $"[{finding.Source}] ", StringComparison.Ordinal), error, StringComparison.Ordinal));
        }
    }
}
