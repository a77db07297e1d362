using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Rules;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen rule list | show GWnnnn</summary>
public static class RuleCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        return new Command("rule", language.Pick("检查规则", "rules")) { CreateList(services, verbose), CreateShow(services, verbose) };
    }

    private static Command CreateList(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var command = new Command("list", language.Pick("列出全部规则", "list all rules"));
        command.SetAction(result =>
        {
            ConsoleTable.Write(
                services.World,
                [language.Pick("编号", "id"), language.Pick("级别", "severity"), language.Pick("查什么", "looks for"), language.Pick("来自", "from")],
                All(services.Get<Installation>(result.GetValue(verbose))).Select(entry => new[] { entry.Rule.Id, language.Of(entry.Rule.Severity), language.Pick(entry.Rule.Title), entry.Source ?? "" }));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command CreateShow(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var id = new Argument<string>("RULE") { Description = language.Pick("规则编号，如 GW5001", "the rule's id, e.g. GW5001") };
        var command = new Command("show", language.Pick("一条规则查什么、为什么、怎么改", "what a rule looks for, why, and what to do")) { id };
        command.SetAction(result =>
        {
            var world = services.World;
            var wanted = result.GetRequiredValue(id);
            var (rule, source) = All(services.Get<Installation>(result.GetValue(verbose))).FirstOrDefault(entry => entry.Rule.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase));
            if (rule is null)
            {
                world.Error.WriteLine(language.Pick($"没有规则 {wanted}；gongwen rule list 列出全部", $"there is no rule {wanted}; gongwen rule list shows all"));
                return ExitCode.WrongUse;
            }

            world.Out.WriteLine($"{rule.Id} {language.Of(rule.Severity)}  {language.Pick(rule.Title)}{(source is null ? "" : $"  [{source}]")}");
            world.Out.WriteLine(language.Pick(rule.Description));
            return ExitCode.Clean;
        });
        return command;
    }

    private static IEnumerable<(RuleInfo Rule, string? Source)> All(Installation installation)
    {
        var unsaid = new FindingList();
        var ofPlugins = installation.Pipeline.Genres.Entries
            .Where(entry => entry.Folder.Refusal is null)
            .Select(entry => installation.Pipeline.Genres.Find(entry.Folder.Id, null, unsaid))
            .OfType<Engine.Genres.Genre>()
            .SelectMany(genre => installation.Plugins.CodeOf(genre, unsaid)?.Rules.Select(rule => (rule.Info, (string?)genre.Id)) ?? []);
        return DocumentRules.All.Select(rule => (rule.Info, (string?)null)).Concat(ofPlugins).OrderBy(entry => entry.Info.Id, StringComparer.Ordinal);
    }
}
