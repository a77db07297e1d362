using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Gongwen.Host.Commands;
using Gongwen.Host.Reports;

namespace Gongwen.Host;

/// <summary>The program `gongwen`: the command line on top, the services below, and the exit code.</summary>
public static class GongwenProgram
{
    /// <summary>Runs a command line. Never throws.</summary>
    public static int Run(IReadOnlyList<string> arguments, World world)
    {
        // The command line library carries its own Chinese texts for help and usage errors.
        CultureInfo.CurrentUICulture = new CultureInfo(world.Language.English ? "en" : "zh-Hans");
        using var services = new CommandServices(world, verbose => GongwenHost.Create(world, verbose));
        try
        {
            var result = Commands(services).Parse(arguments);
            if (result.Errors.Count > 0)
            {
                foreach (var problem in result.Errors)
                    world.Error.WriteLine(problem.Message);
                world.Error.WriteLine(world.Language.Pick("用法见 gongwen --help，或 gongwen 命令 --help", "see gongwen --help or gongwen COMMAND --help"));
                return ExitCode.WrongUse;
            }

            return result.Invoke(new InvocationConfiguration { Output = world.Out, Error = world.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            world.Error.WriteLine(world.Language.Pick("已中断，没有写到一半的文件", "stopped; no file is half written"));
            return ExitCode.Findings;
        }
        catch (BrokenInstallException broken)
        {
            FindingsFormats.Create("text", world).Write([.. broken.Findings], world.Error);
            world.Error.WriteLine(world.Language.Pick("安装不完整，请重新安装", "the install is damaged: install it again"));
            return ExitCode.OurFault;
        }
        catch (Exception fault)
        {
            ReportOurFault(fault, world);
            return ExitCode.OurFault;
        }
        finally
        {
            world.Out.Flush();
        }
    }

    private static RootCommand Commands(CommandServices services)
    {
        var language = services.World.Language;
        var verbose = CommonOptions.Verbose(language);
        return new RootCommand(language.Pick("Gongwen 公文引擎：数据文件进，符合 GB/T 9704-2012 的公文出。", "Gongwen: a data file in, an official document to GB/T 9704-2012 out."))
        {
            CommonOptions.Language(language),
            verbose,
            CheckCommand.Create(services, verbose),
            RenderCommand.Create(services, verbose),
            NewCommand.Create(services, verbose),
            SchemaCommand.Create(services, verbose),
            GenreCommand.Create(services, verbose),
            RuleCommand.Create(services, verbose),
            FilterCommand.Create(services, verbose),
            PluginCommand.Create(services, verbose),
        };
    }

    private static void ReportOurFault(Exception fault, World world)
    {
        var frame = new StackTrace(fault).GetFrames().FirstOrDefault(frame => frame.GetMethod()?.DeclaringType?.Namespace?.StartsWith("Gongwen", StringComparison.Ordinal) == true)?.GetMethod();
        var place = frame is null ? "?" : $"{frame.DeclaringType!.FullName}.{frame.Name}";
        world.Error.WriteLine(world.Language.Pick(
            $"程序自身出错（不是数据的问题）：{fault.GetType().Name}，在 {place}：{fault.Message}",
            $"the program itself failed (your data is not to blame): {fault.GetType().Name} in {place}: {fault.Message}"));
    }
}
