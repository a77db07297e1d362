using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;
using Gongwen.Host.Language;
using Gongwen.Host.Rules;

namespace Gongwen.Host.Commands;

/// <summary>gongwen rule show RULE : what a code means and what to do, with bad and good examples.</summary>
public static class RuleShowCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var id = new Argument<string>("RULE") { Description = language.Pick("编号或名称，如 GW5001、doubled-marks", "the code or name, e.g. GW5001, doubled-marks") };
        id.CompletionSources.Add(_ => services.Get<RuleIndex>(false).All().Select(entry => entry.Id));
        var packs = LayoutOptions.Packs(language);
        var command = new Command("show", language.Pick("一个编号说的是什么、怎么改，附正反例", "what a code means and what to do, with bad and good examples")) { id, packs };
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
        if (all.FirstOrDefault(entry => entry.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase) || (entry.Info is { Name.Length: > 0 } named && named.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase))) is not { } entry)
        {
            var nearest = NearestKey.Find(wanted, all.SelectMany(entry => new[] { entry.Id, entry.Info?.Name ?? "" }));
            var shown = TerminalText.OneLine(wanted);
            world.Error.WriteLine(nearest is null
                ? language.Pick($"没有编号“{shown}”；gongwen rule list 列出全部", $"there is no code '{shown}'; gongwen rule list shows all")
                : language.Pick($"没有编号“{shown}”，是不是“{nearest}”？gongwen rule list 列出全部", $"there is no code '{shown}'; did you mean '{nearest}'? gongwen rule list shows all"));
            return ExitCode.WrongUse;
        }

        var severity = entry.Info is { } rule ? $" {language.Of(rule.Severity)}" : "";
        var source = entry.Source is null ? "" : $" [{entry.Source}]";
        world.Out.WriteLine($"{entry.Id}{severity}{source} {language.Pick(entry.Title)}");
        if (entry.Info is { } known)
            WriteFacts(world.Out, language, known);
        world.Out.WriteLine();
        if (pages.Text(entry.Id) is { } page)
            world.Out.WriteLine(page.Trim());
        else if (entry.Info is { } unpaged)
            world.Out.WriteLine(language.Pick(unpaged.Description));
        return ExitCode.Clean;
    }

    private static void WriteFacts(TextWriter output, UserLanguage language, RuleInfo rule)
    {
        if (rule.Name.Length > 0)
            output.WriteLine(language.Pick($"名称：{rule.Name}", $"name: {rule.Name}"));
        output.WriteLine(language.Pick("类别：", "family: ") + language.Pick(RuleWords.NameOf(rule.Family)));
        if (rule.Fix is { } fix)
            output.WriteLine(language.Pick("改法：", "mend: ") + language.Pick(RuleWords.NameOf(fix)));
        if (rule.Basis is { } basis)
            output.WriteLine(language.Pick("依据：", "basis: ") + language.Pick(RuleWords.NameOf(basis.Kind)) + (basis.Source.Length == 0 ? "" : language.Pick($"，{basis.Source}", $", {basis.Source}")));
        if (rule.FromYear is { } year)
            output.WriteLine(language.Pick($"适用：{year} 年起的公文", $"for: documents from {year} on"));
        if (rule.Since.Length > 0)
            output.WriteLine(language.Pick($"从 {rule.Since} 版起有", $"since: {rule.Since}"));
        foreach (var option in rule.Options)
        {
            var bounds = option.Kind == RuleOptionKind.Number ? language.Pick($"，{option.Minimum} 到 {option.Maximum}", $", {option.Minimum} to {option.Maximum}") : "";
            var otherwise = option.Default.Length == 0 ? language.Pick("无", "none") : option.Default;
            output.WriteLine(language.Pick(
                $"选项 {option.Name}（{RuleWords.NameOf(option.Kind).Chinese}{bounds}，默认 {otherwise}）：{option.Description.Chinese}",
                $"option {option.Name} ({RuleWords.NameOf(option.Kind).English}{bounds}, by default {otherwise}): {option.Description.English}"));
        }
    }
}
