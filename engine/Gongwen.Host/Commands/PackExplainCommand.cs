using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack explain GENRE [FILE] : which file of which plugin or pack wins.</summary>
public static class PackExplainCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var genreName = GenreCommand.GenreArgument(services);
        var file = new Argument<string>("FILE") { Description = language.Pick("文种里的一个文件，如 sections/opening/template.liquid；不写就列出全部", "a file of the genre, e.g. sections/opening/template.liquid; all when left out"), Arity = ArgumentArity.ZeroOrOne };
        var packs = LayoutOptions.Packs(language);
        var format = LayoutCommand.Format(language);
        var command = new Command("explain", language.Pick("文种的每个文件用的是哪个插件或模板包里的，被谁盖住", "which plugin's or pack's file a genre uses, and what hides which")) { genreName, file, packs, format };
        command.SetAction(result =>
        {
            if (GenreCommand.Packs(services, result.GetValue(packs), result.GetValue(verbose)) is not { } active)
                return ExitCode.Findings;
            var findings = new FindingList();
            if (active.Genres.FolderOf(result.GetRequiredValue(genreName), null, findings) is not { } folder)
            {
                FindingsFormats.Create("text", world).Write([.. findings], world.Error);
                return ExitCode.WrongUse;
            }

            // A genre with faults is explained as well: that is when one asks where its files come from.
            var genre = folder.Refusal is null ? active.Genres.Find(folder.Id, null, findings) : null;
            FindingsFormats.Create("text", world).Write([.. findings.Select(active.Stack.Attributed)], world.Error);
            var files = GenreExplanation.Of(folder, genre?.Sections.Select(section => section.Id).ToList(), genre?.Documents.Select(document => document.Layout ?? genre.Layout) ?? [], active.Stack);
            if (result.GetValue(file) is { } wanted)
            {
                if (Wanted(world, files, wanted, folder.PathOf("")) is not { } one)
                    return ExitCode.WrongUse;
                files = [one];
            }

            if (result.GetValue(format) == "json")
                WriteJson(world, folder.Id, files);
            else if (result.GetValue(file) is null)
                WriteAll(world, files);
            else
                WriteOne(world, files[0]);
            return ExitCode.Clean;
        });
        return command;
    }

    private static ExplainedFile? Wanted(World world, IReadOnlyList<ExplainedFile> files, string wanted, string prefix)
    {
        var path = wanted.Replace('\\', '/');
        path = path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
        path = DeltaFile.OfDelta("/" + path)?.Whole[1..] ?? path;
        if (files.FirstOrDefault(file => file.Path == path) is { } found)
            return found;
        var nearest = files.FirstOrDefault(file => file.Path.EndsWith("/" + path, StringComparison.Ordinal))?.Path ?? NearestKey.Find(path, files.Select(file => file.Path));
        var shown = TerminalText.OneLine(wanted);
        world.Error.WriteLine(nearest is null
            ? world.Language.Pick($"文种里没有文件“{shown}”；不写文件名就列出全部", $"the genre has no file '{shown}'; leave the name out for all")
            : world.Language.Pick($"文种里没有文件“{shown}”，是不是“{nearest}”？", $"the genre has no file '{shown}'; did you mean '{nearest}'?"));
        return null;
    }

    private static void WriteAll(World world, IReadOnlyList<ExplainedFile> files)
    {
        var language = world.Language;
        ConsoleTable.Write(
            world,
            [language.Pick("文件", "file"), language.Pick("用的是", "used"), language.Pick("增改", "changed by"), language.Pick("被盖住", "hidden")],
            files.Select(file => new[]
            {
                file.Path,
                file.Winner is { } winner ? Name(winner, language) : file.Candidates.All(candidate => candidate.Role == CandidateRole.Unused) ? language.Pick("没有用到", "unused") : "—",
                Names(file, CandidateRole.Changes, language),
                Names(file, CandidateRole.Hidden, language),
            }));
    }

    private static void WriteOne(World world, ExplainedFile file)
    {
        var language = world.Language;
        world.Out.WriteLine(file.Path);
        ConsoleTable.Write(
            world,
            ["", language.Pick("来自", "from"), language.Pick("层级", "level"), language.Pick("文件", "file")],
            file.Candidates.Select(candidate => new[] { RoleOf(candidate.Role, language), Name(candidate, language), LevelOf(candidate.Layer.Level, language), LayoutCommand.ShownFile(world, candidate.File) }));
    }

    private static void WriteJson(World world, string genre, IReadOnlyList<ExplainedFile> files) => JsonText.Write(world.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("genre", genre);
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteStartArray("candidates");
            foreach (var candidate in file.Candidates)
            {
                json.WriteStartObject();
                json.WriteString("role", candidate.Role.ToString().ToLowerInvariant());
                json.WriteString("pack", candidate.Layer.Level == PackLevel.Report ? null : candidate.Layer.Id);
                json.WriteString("version", candidate.Layer.Version);
                json.WriteString("level", candidate.Layer.Level.ToString().ToLowerInvariant());
                json.WriteString("file", candidate.File);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Names(ExplainedFile file, CandidateRole role, UserLanguage language) =>
        string.Join(language.Pick("、", ", "), file.Candidates.Where(candidate => candidate.Role == role).Select(candidate => Name(candidate, language)));

    private static string Name(FileCandidate candidate, UserLanguage language) =>
        candidate.Layer.Level == PackLevel.Report ? language.Pick("数据文件旁边", "beside the report") : candidate.Layer.Title;

    private static string RoleOf(CandidateRole role, UserLanguage language) => role switch
    {
        CandidateRole.Used => language.Pick("用的是", "used"),
        CandidateRole.Changes => language.Pick("增改", "changes"),
        CandidateRole.Hidden => language.Pick("被盖住", "hidden"),
        _ => language.Pick("没有用到", "unused"),
    };

    private static string LevelOf(PackLevel level, UserLanguage language) => level switch
    {
        PackLevel.Plugin => language.Pick("插件", "plugin"),
        PackLevel.Base => language.Pick("底包", "base"),
        PackLevel.Organisation => language.Pick("机关", "organisation"),
        PackLevel.Unit => language.Pick("内设机构、下属单位", "unit"),
        _ => language.Pick("数据文件旁边", "report"),
    };
}
