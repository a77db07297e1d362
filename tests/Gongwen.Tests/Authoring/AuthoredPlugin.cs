using System.Text;
using Gongwen.Host.Authoring;
using Gongwen.Testing;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Authoring;

/// <summary>What gongwen plugin new makes, without its code, in a temporary folder.</summary>
internal sealed class AuthoredPlugin : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("gongwen-").FullName;

    public AuthoredPlugin()
    {
        foreach (var (path, bytes) in PluginFiles.Of(new NewPlugin("meeting-plan", "会议安排"), Install.Folder))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllBytes(PathOf(path), bytes);
        }

        Change("plugin.yaml", "assembly: MeetingPlan.dll\n", "");
        Folder = AuthoredFolder.Load(Path.Combine(_parent, "meeting-plan"), Install.Folder, english: false);
    }

    /// <summary>Loaded before any change.</summary>
    public AuthoredFolder Folder { get; }

    /// <summary>The sample's report.</summary>
    public string Report => Read("genres/meeting-plan/samples/first/report.yaml");

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Change(string path, string from, string to)
    {
        var text = Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(path), text.Replace(from, to, StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public string PathOf(string path) => Path.Combine([_parent, "meeting-plan", .. path.Split('/')]);

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
