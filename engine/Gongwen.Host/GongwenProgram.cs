using System.CommandLine;
using System.CommandLine.Help;
using Gongwen.Host.Commands;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Gongwen.Host.Usage;

namespace Gongwen.Host;

/// <summary>The program `gongwen`: the command line on top, the services below, and the exit code.</summary>
public static class GongwenProgram
{
    /// <summary>Runs a command line. Never throws.</summary>
    public static int Run(IReadOnlyList<string> arguments, World world)
    {
        using var services = new CommandServices(world, verbose => GongwenHost.Create(world, verbose));
        try
        {
            var help = new HelpText(world);
            // No response files: a report may be called @something.
            var result = Commands(services, help, arguments.Count > 0 ? arguments[0] : null).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Action is not { ClearsParseErrors: true } && IsWrong(result, help, world))
                return ExitCode.WrongUse;
            return result.Invoke(new InvocationConfiguration { Output = world.Out, Error = world.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            world.Error.WriteLine(world.Language.Pick("已中断", "stopped"));
            return ExitCode.Interrupted;
        }
        catch (BrokenInstallException broken)
        {
            FindingsFormats.Create("text", world).Write([.. broken.Findings], world.Error);
            world.Error.WriteLine(world.Language.Pick("安装不完整，请重新安装", "the install is damaged: install it again"));
            return ExitCode.OurFault;
        }
        catch (Exception fault)
        {
            OurFault.Report(fault, world);
            return ExitCode.OurFault;
        }
    }

    // A command left out shows what there is; anything else wrong is said in one line each.
    private static bool IsWrong(ParseResult result, HelpText help, World world)
    {
        var faults = UsageFaults.Of(result);
        foreach (var fault in faults)
            world.Error.WriteLine(TerminalText.OneLine(world.Language.Pick(fault)));
        var path = string.Join(' ', UsageFaults.PathOf(result).Prepend("gongwen"));
        if (faults.Count > 0)
            world.Error.WriteLine(world.Language.Pick($"用法见 {path} --help", $"see {path} --help"));
        else if (result.CommandResult.Command.Action is null)
            help.Write(result, world.Error);
        else
            return false;
        return true;
    }

    private static RootCommand Commands(CommandServices services, HelpText help, string? first)
    {
        var language = services.World.Language;
        var verbose = CommonOptions.Verbose(language);
        var root = new RootCommand(language.Pick("Gongwen 公文引擎：数据文件进，符合 GB/T 9704-2012 的公文出。", "Gongwen: a data file in, an official document to GB/T 9704-2012 out."))
        {
            CommonOptions.Language(language),
            verbose,
        };
        (string Name, Func<CommandServices, Option<bool>, Command> Create)[] commands =
        [
            ("check", CheckCommand.Create),
            ("render", RenderCommand.Create),
            ("batch", BatchCommand.Create),
            ("watch", WatchCommand.Create),
            ("explain", ExplainCommand.Create),
            ("inspect", InspectCommand.Create),
            ("new", NewCommand.Create),
            ("import", ImportCommand.Create),
            ("adopt", AdoptCommand.Create),
            ("migrate", MigrateCommand.Create),
            ("schema", SchemaCommand.Create),
            ("genre", GenreCommand.Create),
            ("layout", LayoutCommand.Create),
            ("rule", RuleCommand.Create),
            ("filter", FilterCommand.Create),
            ("pack", PackCommand.Create),
            ("key", KeyCommand.Create),
            ("plugin", PluginCommand.Create),
        ];
        // A command line that begins with a command needs no other.
        var asked = Array.FindIndex(commands, command => command.Name == first);
        for (var i = 0; i < commands.Length; i++)
        {
            if (asked < 0 || i == asked)
                root.Add(commands[i].Create(services, verbose));
        }

        root.Options.OfType<HelpOption>().Single().Action = help;
        root.Options.OfType<VersionOption>().Single().Action = new VersionText(services.World);
        return root;
    }
}
