using Gongwen.Host;
using Gongwen.Host.Language;

// The only place that asks the machine for its clock, its folders and its environment.
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = false };
using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
var world = new World(output, error, Environment.CurrentDirectory, AppContext.BaseDirectory, UserLanguage.Detect(args, Environment.GetEnvironmentVariable("GONGWEN_LANG")))
{
    Today = DateOnly.FromDateTime(DateTime.Now),
    IsTerminal = !Console.IsErrorRedirected,
    DisabledPlugins = Environment.GetEnvironmentVariable("GONGWEN_DISABLED_PLUGINS")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
    FurtherPlugins = Environment.GetEnvironmentVariable("GONGWEN_PLUGINS"),
    Cancellation = cancellation.Token,
};
return GongwenProgram.Run(args, world);
