using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Commands;

/// <summary>gongwen layout list | show [ID] | diff A [B] | fonts [ID], and what these share.</summary>
public static class LayoutCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose) =>
        new("layout", services.World.Language.Pick("版式", "layouts"))
        {
            LayoutListCommand.Create(services, verbose),
            LayoutShowCommand.Create(services, verbose),
            LayoutDiffCommand.Create(services, verbose),
            LayoutFontsCommand.Create(services, verbose),
        };

    /// <summary>ID, completed with the ids of the base pack.</summary>
    internal static Argument<string> LayoutArgument(CommandServices services, string name, LocalizedText description, bool optional)
    {
        var argument = new Argument<string>(name) { Description = services.World.Language.Pick(description), Arity = optional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne };
        argument.CompletionSources.Add(_ => services.Get<Installation>(false).PacksWith([], [])?.Library.Ids ?? []);
        return argument;
    }

    /// <summary>--format of the layout commands</summary>
    internal static ChoiceOption Format(UserLanguage language) =>
        new("--format", "text", "json") { Description = language.Pick("输出的格式，默认 text", "format of what is printed; text by default"), DefaultValueFactory = _ => "text" };

    /// <summary>The library over the packs; null, with the reason printed, when one can't be used.</summary>
    internal static LayoutLibrary? Library(CommandServices services, bool logged, string[]? packs)
    {
        var findings = new FindingList();
        var active = services.Get<Installation>(logged).PacksWith(packs ?? [], findings);
        Report(services.World, [.. findings.Where(finding => finding.Severity > Severity.Note)]);
        return active?.Library;
    }

    /// <summary>A layout; null, with the reason printed and the exit code, when it can't be had.</summary>
    internal static LayoutProfile? Read(World world, LayoutLibrary library, string id, out int exitCode)
    {
        exitCode = ExitCode.Clean;
        if (LayoutOptions.Unknown(id, library) is { } unknown)
        {
            world.Error.WriteLine(TerminalText.OneLine(world.Language.Pick(unknown)));
            exitCode = ExitCode.WrongUse;
            return null;
        }

        var findings = new FindingList();
        var layout = library.Read(id, findings);
        Report(world, findings);
        if (layout is null)
            exitCode = ExitCode.Findings;
        return layout;
    }

    /// <summary>What people call a strength.</summary>
    internal static string Of(this UserLanguage language, LayoutStrength strength) => language.Pick(LayoutStrengthWords.Of(strength), LayoutStrengthWords.Machine(strength));

    /// <summary>The file and line of a value; files of the install are named from its folder.</summary>
    internal static string PlaceOf(World world, DataNode value) => $"{FileOf(world, value)}:{value.Location.Line}";

    /// <summary>The file of a value; files of the install are named from its folder.</summary>
    internal static string FileOf(World world, DataNode value) => ShownFile(world, value.Location.File);

    /// <summary>A file as tables show it; files of the install are named from its folder.</summary>
    internal static string ShownFile(World world, string name)
    {
        var file = name.Replace('\\', '/');
        var install = world.InstallFolder.Replace('\\', '/').TrimEnd('/') + "/";
        return file.StartsWith(install, StringComparison.Ordinal) ? file[install.Length..] : file;
    }

    private static void Report(World world, FindingList findings) =>
        FindingsFormats.Create("text", world).Write(FindingsFormats.InReadingOrder([.. findings]), world.Error);
}
