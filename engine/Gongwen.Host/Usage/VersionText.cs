using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gongwen.Host.Usage;

/// <summary>--version: "gongwen 0.1.0".</summary>
internal sealed class VersionText(World world) : SynchronousCommandLineAction
{
    /// <summary>The program's version, three numbers.</summary>
    public static string Version { get; } = typeof(VersionText).Assembly.GetName().Version!.ToString(3);

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        world.Out.WriteLine($"gongwen {Version}");
        return ExitCode.Clean;
    }
}
