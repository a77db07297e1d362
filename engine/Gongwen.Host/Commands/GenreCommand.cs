using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen genre list | show GENRE | check GENRE</summary>
public static class GenreCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        return new Command("genre", language.Pick("文种", "genres")) { CreateList(services, verbose), CreateShow(services, verbose), GenreCheckCommand.Create(services, verbose) };
    }

    /// <summary>GENRE, completed with the ids there are.</summary>
    internal static Argument<string> GenreArgument(CommandServices services)
    {
        var argument = new Argument<string>("GENRE") { Description = services.World.Language.Pick("文种的名称或 id", "name or id of the genre") };
        argument.CompletionSources.Add(_ => (services.Get<Installation>(false).PacksWith([], [])?.Genres.Entries ?? []).SelectMany(entry => new[] { entry.Folder.Id, entry.Name }));
        return argument;
    }

    /// <summary>The packs in effect in the current folder and those named; null, with the reason printed, when one can't be used.</summary>
    internal static ActivePacks? Packs(CommandServices services, string[]? named, bool verbose)
    {
        var findings = new FindingList();
        var packs = services.Get<Installation>(verbose).PacksWith(named ?? [], findings);
        FindingsFormats.Create("text", services.World).Write(FindingsFormats.InReadingOrder([.. findings.Where(finding => finding.Severity > Severity.Note)]), services.World.Error);
        return packs;
    }

    /// <summary>A genre named on the command line; null, with the reason printed and the exit code, when there is none.</summary>
    internal static Genre? Find(CommandServices services, string name, string[]? packs, bool verbose, out int exitCode)
    {
        exitCode = ExitCode.Findings;
        if (Packs(services, packs, verbose) is not { } active)
            return null;
        exitCode = ExitCode.WrongUse;
        var findings = new FindingList();
        var genre = active.Genres.Find(name, null, findings);
        FindingsFormats.Create("text", services.World).Write([.. findings.Select(active.Stack.Attributed)], services.World.Error);
        return genre;
    }

    private static Command CreateList(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var packs = LayoutOptions.Packs(language);
        var command = new Command("list", language.Pick("列出全部文种", "list all genres")) { packs };
        command.SetAction(result =>
        {
            if (Packs(services, result.GetValue(packs), result.GetValue(verbose)) is not { } active)
                return ExitCode.Findings;
            ConsoleTable.Write(
                services.World,
                [language.Pick("文种", "name"), "id", language.Pick("来自", "from"), language.Pick("说明", "description")],
                active.Genres.Entries.Select(entry => new[] { entry.Name, entry.Folder.Id, SourceOf(entry.Folder), entry.Folder.Refusal is { } refusal ? language.Pick($"不能用：{refusal.Message.Chinese}", $"unusable: {refusal.Message.English}") : entry.Description ?? "" }));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command CreateShow(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var genreName = GenreArgument(services);
        var packs = LayoutOptions.Packs(language);
        var command = new Command("show", language.Pick("一个文种：章节、文书、要填的内容", "one genre: sections, documents, what to fill in")) { genreName, packs };
        command.SetAction(result =>
        {
            if (Find(services, result.GetRequiredValue(genreName), result.GetValue(packs), result.GetValue(verbose), out var exitCode) is not { } genre)
                return exitCode;
            Show(services.World, genre);
            return ExitCode.Clean;
        });
        return command;
    }

    // "duty-report + example-district"
    private static string SourceOf(GenreFolder folder) =>
        folder.Files is OverlayFiles overlay ? string.Join(" + ", overlay.Layers.Select(layer => layer.Id).Where(id => id != ".")) : folder.SourceId;

    private static void Show(World world, Genre genre)
    {
        var language = world.Language;
        world.Out.WriteLine($"{genre.Name} ({genre.Id})");
        if (genre.Description is not null)
            world.Out.WriteLine(genre.Description);
        world.Out.WriteLine(language.Pick($"来自 {genre.SourceId}；版式 {genre.Layout}", $"from {genre.SourceId}; layout {genre.Layout}"));
        ConsoleTable.Write(
            world,
            [language.Pick("章节", "section"), language.Pick("数据里的键", "key in the data"), language.Pick("必填", "required"), language.Pick("说明", "description")],
            genre.Sections.Select(section => new[] { section.Id, section.Key ?? "—", section.Optional || section.Key is null ? "" : language.Pick("是", "yes"), section.Schema?.Description ?? section.Schema?.Title ?? "" }));
        ConsoleTable.Write(
            world,
            [language.Pick("文书", "document"), "id", language.Pick("纸张", "paper")],
            genre.Documents.Select(document => new[] { document.Name, document.Id, document.Landscape ? language.Pick("A4 横", "A4 landscape") : "A4" }));
        if (genre.Facts.Count > 0)
        {
            ConsoleTable.Write(
                world,
                [language.Pick("由台账算出的数", "reckoned from ledgers"), language.Pick("台账", "ledger"), language.Pick("可以填“台账”的地方", "where 台账 may be written")],
                genre.Facts.SelectMany(group => group.Facts, (group, fact) => new[] { $"{group.Key}.{fact.Name}", group.Ledger, fact.Uses.Count == 0 ? "—" : string.Join(language.Pick("、", ", "), fact.Uses) }));
        }

        world.Out.WriteLine(language.Pick($"开始写：gongwen new {genre.Id} -o report.yaml", $"begin with: gongwen new {genre.Id} -o report.yaml"));
    }
}
