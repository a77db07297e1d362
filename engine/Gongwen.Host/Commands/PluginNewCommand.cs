using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Authoring;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen plugin new NAME : a folder that builds, with a genre, a rule, a sample and their tests.</summary>
public static class PluginNewCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var name = new Argument<string>("NAME") { Description = language.Pick("插件的名称，例如 MeetingNotes、meeting-notes；写中文名称时要加 --id", "what to call the plugin, e.g. MeetingNotes, meeting-notes; a Chinese name needs --id") };
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", Description = language.Pick("新建在哪个文件夹；不写则在当前文件夹下以名称新建", "the folder to make; by default one of that name here") };
        var id = new Option<string>("--id") { HelpName = "ID", Description = language.Pick("插件和文种的 id；从名称得不出时要写", "id of the plugin and its genre; needed when none follows from the name") };
        var genreName = new Option<string>("--genre-name") { HelpName = language.Pick("名称", "NAME"), Description = language.Pick("文种的名称；默认同插件的名称", "name of the genre; by default the plugin's") };
        var command = new Command("new", language.Pick("新建一个插件：一个文种、一条规则、样例和测试", "begin a plugin: a genre, a rule, a sample and tests")) { name, output, id, genreName };
        command.SetAction(result =>
        {
            var world = services.World;
            if (NewPlugin.Of(result.GetRequiredValue(name), result.GetValue(id), result.GetValue(genreName), out var problem) is not { } plugin)
            {
                world.Error.WriteLine(TerminalText.OneLine(language.Pick(problem!)));
                return ExitCode.WrongUse;
            }

            var findings = new FindingList();
            LookForTaken(plugin, services.Get<Installation>(result.GetValue(verbose)), findings);
            var shown = Path.TrimEndingDirectorySeparator(result.GetValue(output) ?? result.GetRequiredValue(name));
            var count = findings.HasErrors ? 0 : Write(world, plugin, shown, findings);
            FindingsFormats.Create("text", world).Write([.. findings], world.Error);
            if (findings.HasErrors)
                return ExitCode.Findings;
            world.Out.WriteLine(language.Pick($"已生成 {shown}/（{count} 个文件）。接下来：", $"wrote {shown}/ ({count} files). Next:"));
            world.Out.WriteLine($"  cd {(shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown)}");
            world.Out.WriteLine(language.Pick("  dotnet build         # 生成插件", "  dotnet build         # makes the plugin"));
            world.Out.WriteLine(language.Pick($"  gongwen genre list   # 能看到“{plugin.GenreName}”", $"  gongwen genre list   # shows {plugin.GenreName}"));
            world.Out.WriteLine(language.Pick("  dotnet test          # 运行它的测试", "  dotnet test          # runs its tests"));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void LookForTaken(NewPlugin wanted, Installation installation, FindingList findings)
    {
        if (installation.Plugins.Plugins.FirstOrDefault(plugin => plugin.Id == wanted.Id || plugin.GenreIds.Contains(wanted.Id, StringComparer.Ordinal)) is { } owner)
            findings.Add(AuthoringFault.IdTaken(wanted.Id, owner.Files.Name));
        else if (installation.PacksWith([], [])?.Genres.Entries.FirstOrDefault(entry => entry.Name == wanted.GenreName) is { } same)
            findings.Add(AuthoringFault.NameTaken(wanted.GenreName, same.Folder.SourceId));
    }

    private static int Write(World world, NewPlugin plugin, string shown, FindingList findings)
    {
        var folder = world.Resolve(shown);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            findings.Add(AuthoringFault.FolderExists(shown));
            return 0;
        }

        var files = PluginFiles.Of(plugin, world.InstallFolder);
        foreach (var (path, bytes) in files)
        {
            if (!SafeFile.Write(Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar)), bytes, replace: false, $"{shown}/{path}", findings))
                return 0;
        }

        return files.Count;
    }
}
