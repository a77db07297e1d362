using System.Runtime.InteropServices;
using System.Text;
using Gongwen.Host;
using Gongwen.Host.Fonts;
using Gongwen.Host.Language;

// The only place that asks the machine for its clock, its folders and its environment.
using var cancellation = new CancellationTokenSource();
// Not Console.CancelKeyPress: that sets up the whole terminal first.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    // The second time it ends at once.
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
});
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
    Console.OutputEncoding = Encoding.UTF8;

var output = new StandardOutput();
using var error = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true });
// What a plugin's code prints must not get into a result.
Console.SetOut(error);
// Not Console.In, which sets up the terminal whether something is read or not.
using var input = new StreamReader(Console.OpenStandardInput(), OperatingSystem.IsWindows() ? Console.InputEncoding : Encoding.UTF8);
var settings = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
var world = new World(output, error, Environment.CurrentDirectory, AppContext.BaseDirectory, UserLanguage.Detect(args, Environment.GetEnvironmentVariable("GONGWEN_LANG")))
{
    Today = DateOnly.FromDateTime(DateTime.Now),
    IsTerminal = !Console.IsErrorRedirected,
    ProgressEvery = TimeSpan.FromSeconds(10),
    TerminalWidth = Console.IsOutputRedirected ? null : Math.Max(Console.WindowWidth, 40),
    DisabledPlugins = Environment.GetEnvironmentVariable("GONGWEN_DISABLED_PLUGINS")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
    FurtherPlugins = Environment.GetEnvironmentVariable("GONGWEN_PLUGINS"),
    UserFolder = Environment.GetEnvironmentVariable("GONGWEN_HOME") is { Length: > 0 } home ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(home)) : settings.Length > 0 ? Path.Combine(settings, "gongwen") : null,
    Input = input,
    IsInputTerminal = !Console.IsInputRedirected,
    FontFolders = MachineFonts.Folders,
    FontSubstitute = MachineFonts.Substitute,
    SinceStart = () => DateTime.UtcNow - System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime(),
    Cancellation = cancellation.Token,
};
var exitCode = GongwenProgram.Run(args, world);
try
{
    output.Flush();
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    error.WriteLine(world.Language.Pick("标准输出写不进去，结果没有显示完", "standard output can't be written; the result is not shown whole"));
    return exitCode == ExitCode.Clean ? ExitCode.Findings : exitCode;
}

return exitCode;
