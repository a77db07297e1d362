using System.Text;
using Gongwen.Host;
using Gongwen.Host.Language;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Host;

namespace Gongwen.Tests.Watch;

/// <summary>gongwen watch running in this process, over a copy of the install's plugins and templates that may be changed.</summary>
internal sealed class WatchSession : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _error = new();
    private Task<int>? _run;

    public WatchSession()
    {
        Folder = Directory.CreateTempSubdirectory("gongwen-").FullName;
        foreach (var part in new[] { "plugins", "templates" })
            InstalledProgramTests.CopyFolder(Path.Combine(Gongwen.Tests.Conventions.Install.Folder, part), Path.Combine(Folder, "install", part));
        File.Copy(RepositoryFiles.Of("plugins", "DutyReport", "genres", "duty-report", "samples", "short", "report.yaml"), PathOf("report.yaml"));
        Report = File.ReadAllText(PathOf("report.yaml"));
    }

    public string Folder { get; }

    /// <summary>The text of report.yaml before any change.</summary>
    public string Report { get; }

    public WatchOutput Output { get; } = new();

    /// <summary>What was printed on standard error.</summary>
    public string Error => _error.ToString().ReplaceLineEndings("\n");

    public string PathOf(string path) => Path.Combine([Folder, .. path.Split('/')]);

    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Runs another command in the folder; gives the exit code.</summary>
    public int Command(params string[] arguments) => GongwenProgram.Run(arguments, WorldOf(TextWriter.Null, TextWriter.Null));

    /// <summary>Starts and gives the first round.</summary>
    public string Start(params string[] arguments)
    {
        _ = Begin(arguments);
        return Output.Next();
    }

    /// <summary>Starts a watch that ends by itself; gives its exit code.</summary>
    public int Ends(params string[] arguments) => Begin(arguments).GetAwaiter().GetResult();

    /// <summary>What Ctrl+C does; gives the exit code.</summary>
    public int Stop()
    {
        _stop.Cancel();
        return _run!.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        if (_run is not null)
            Stop();
        Output.Dispose();
        _error.Dispose();
        _stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private Task<int> Begin(string[] arguments)
    {
        var world = WorldOf(Output, TextWriter.Synchronized(_error));
        return _run = Task.Factory.StartNew(() => GongwenProgram.Run(["watch", .. arguments], world), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private World WorldOf(TextWriter output, TextWriter error) =>
        new(output, error, Folder, Path.Combine(Folder, "install") + Path.DirectorySeparatorChar, new UserLanguage(english: false))
        {
            Today = new DateOnly(2026, 7, 15),
            Time = new StoppedClock(),
            Cancellation = _stop.Token,
        };

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 7, 15, 9, 30, 5, TimeSpan.Zero);
    }
}
