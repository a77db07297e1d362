using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Gongwen.Host.Language;

namespace Gongwen.Host.Usage;

/// <summary>--help in the user's language.</summary>
internal sealed class HelpText(World world) : SynchronousCommandLineAction
{
    private readonly UserLanguage _language = world.Language;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult, world.Out);
        return ExitCode.Clean;
    }

    /// <summary>Writes the help of the command that was parsed.</summary>
    public void Write(ParseResult result, TextWriter output)
    {
        var command = result.CommandResult.Command;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(_language.Pick("用法：", "Usage:"));
        output.WriteLine($"  {Usage(result)}");
        Section(_language.Pick("命令：", "Commands:"), command.Subcommands.Select(subcommand => (Signature(subcommand), subcommand.Description)), output);
        Section(_language.Pick("参数：", "Arguments:"), command.Arguments.Select(argument => (Signature(argument), argument.Description)), output);
        Section(_language.Pick("选项：", "Options:"), UsageFaults.OptionsOf(result).Select(option => (Signature(option), DescriptionOf(option))), output);
    }

    private string Usage(ParseResult result)
    {
        var words = new List<string> { _language.Pick("[选项]", "[options]") };
        var command = result.CommandResult.Command;
        words.InsertRange(0, command.Arguments.Select(Signature));
        if (command.Subcommands.Count > 0)
            words.Insert(0, _language.Pick("命令", "COMMAND"));
        words.InsertRange(0, UsageFaults.PathOf(result));
        return $"gongwen {string.Join(' ', words)}";
    }

    private static void Section(string heading, IEnumerable<(string Signature, string? Description)> entries, TextWriter output)
    {
        var lines = entries.ToList();
        if (lines.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading);
        var widest = lines.Max(line => DisplayWidth.Of(line.Signature));
        foreach (var (signature, description) in lines)
            output.WriteLine($"  {signature}{new string(' ', widest - DisplayWidth.Of(signature))}  {description}".TrimEnd());
    }

    private static string Signature(Command command) =>
        string.Join(' ', [command.Name, .. command.Arguments.Select(Signature)]);

    private static string Signature(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name;

    private static string Signature(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private string? DescriptionOf(Option option) => option switch
    {
        HelpOption => _language.Pick("显示帮助", "show this help"),
        VersionOption => _language.Pick("显示版本", "show the version"),
        _ => option.Description,
    };
}
