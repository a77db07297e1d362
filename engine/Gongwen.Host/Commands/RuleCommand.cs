using System.CommandLine;
using Gongwen.Engine.Schemas;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Gongwen.Host.Rules;

namespace Gongwen.Host.Commands;

/// <summary>gongwen rule list | show GWnnnn</summary>
public static class RuleCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        return new Command("rule", language.Pick("检查规则和问题编号", "rules and the codes of findings")) { CreateList(services, verbose), CreateShow(services, verbose) };
    }

    private static Command CreateList(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var packs = LayoutOptions.Packs(language);
        var command = new Command("list", language.Pick("列出全部编号", "list all codes")) { packs };
        command.SetAction(result =>
        {
            if (GenreCommand.Packs(services, result.GetValue(packs), result.GetValue(verbose)) is not { } active)
                return ExitCode.Findings;
            ConsoleTable.Write(
                services.World,
                [language.Pick("编号", "id"), language.Pick("级别", "severity"), language.Pick("查什么", "looks for"), language.Pick("来自", "from")],
                services.Get<RuleIndex>(result.GetValue(verbose)).All(active).Select(entry => new[] { entry.Id, entry.Info is { } rule ? language.Of(rule.Severity) : "", language.Pick(entry.Title), entry.Source ?? "" }));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command CreateShow(CommandServices services, Option<bool> verbose)
    {
        var id = new Argument<string>("RULE") { Description = services.World.Language.Pick("编号，如 GW5001", "the code, e.g. GW5001") };
        id.CompletionSources.Add(_ => services.Get<RuleIndex>(false).All().Select(entry => entry.Id));
        var packs = LayoutOptions.Packs(services.World.Language);
        var command = new Command("show", services.World.Language.Pick("一个编号说的是什么、怎么改，附正反例", "what a code means and what to do, with bad and good examples")) { id, packs };
        command.SetAction(result =>
        {
            var logged = result.GetValue(verbose);
            if (GenreCommand.Packs(services, result.GetValue(packs), logged) is not { } active)
                return ExitCode.Findings;
            return Show(services.World, services.Get<RuleIndex>(logged).All(active), services.Get<RulePages>(logged), result.GetRequiredValue(id));
        });
        return command;
    }

    private static int Show(World world, IReadOnlyList<RuleEntry> all, RulePages pages, string wanted)
    {
        var language = world.Language;
        if (all.FirstOrDefault(entry => entry.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is not { } entry)
        {
            var nearest = NearestKey.Find(wanted, all.Select(entry => entry.Id));
            var shown = TerminalText.OneLine(wanted);
            world.Error.WriteLine(nearest is null
                ? language.Pick($"没有编号“{shown}”；gongwen rule list 列出全部", $"there is no code '{shown}'; gongwen rule list shows all")
                : language.Pick($"没有编号“{shown}”，是不是“{nearest}”？gongwen rule list 列出全部", $"there is no code '{shown}'; did you mean '{nearest}'? gongwen rule list shows all"));
            return ExitCode.WrongUse;
        }

        var severity = entry.Info is { } rule ? $" {language.Of(rule.Severity)}" : "";
        var source = entry.Source is null ? "" : $" [{entry.Source}]";
        world.Out.WriteLine($"{entry.Id}{severity}{source} {language.Pick(entry.Title)}");
        world.Out.WriteLine();
        if (pages.Text(entry.Id) is { } page)
            world.Out.WriteLine(page.Trim());
        else if (entry.Info is { } unpaged)
            world.Out.WriteLine(language.Pick(unpaged.Description));
        return ExitCode.Clean;
    }
}
