using System.CommandLine;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Gongwen.Host.Rules;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Commands;

/// <summary>gongwen rule list : the codes of findings and what the rules among them are.</summary>
public static class RuleListCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var packs = LayoutOptions.Packs(language);
        var family = new Option<string>("--family") { HelpName = "FAMILY", Description = language.Pick("只列这一类：", "only this family: ") + string.Join(language.Pick("、", ", "), RuleWords.Families.Select(language.Pick)) };
        family.CompletionSources.Add(_ => RuleWords.Families.Select(language.Pick));
        var severity = new ChoiceOption("--severity", "error", "warning", "note") { Description = language.Pick("只列这一级别", "only this severity") };
        var fixable = new Option<bool>("--fixable") { Description = language.Pick("只列有改法的", "only those that have a mend") };
        var format = new ChoiceOption("--format", "text", "json") { Description = language.Pick("格式，默认 text", "the format; text by default"), DefaultValueFactory = _ => "text" };
        var command = new Command("list", language.Pick("列出全部编号", "list all codes")) { family, severity, fixable, format, packs };
        command.SetAction(result =>
        {
            RuleFamily? wanted = null;
            if (result.GetValue(family) is { } word && (wanted = RuleWords.FamilyOf(word)) is null)
            {
                var shown = TerminalText.OneLine(word);
                var all = RuleWords.Families.ToList();
                var nearest = NearestKey.Find(word, all.Select(name => language.Pick(name)));
                world.Error.WriteLine(nearest is null
                    ? language.Pick($"没有规则类别“{shown}”；可选：{string.Join('、', all.Select(name => name.Chinese))}", $"there is no family '{shown}'; there are: {string.Join(", ", all.Select(name => name.English))}")
                    : language.Pick($"没有规则类别“{shown}”，是不是“{nearest}”？", $"there is no family '{shown}'; did you mean '{nearest}'?"));
                return ExitCode.WrongUse;
            }

            if (GenreCommand.Packs(services, result.GetValue(packs), result.GetValue(verbose)) is not { } active)
                return ExitCode.Findings;
            Severity? level = result.GetValue(severity) is { } named ? CommonOptions.SeverityOf(named) : null;
            var entries = services.Get<RuleIndex>(result.GetValue(verbose)).All(active)
                .Where(entry => (wanted is null || entry.Info?.Family == wanted) && (level is null || entry.Info?.Severity == level) && (!result.GetValue(fixable) || entry.Info?.Fix is not null))
                .ToList();
            if (result.GetValue(format) == "json")
                WriteJson(world, entries);
            else
                WriteTable(world, entries);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteTable(World world, IReadOnlyList<RuleEntry> entries)
    {
        var language = world.Language;
        ConsoleTable.Write(
            world,
            [language.Pick("编号", "id"), language.Pick("名称", "name"), language.Pick("级别", "severity"), language.Pick("类别", "family"), language.Pick("改法", "mend"), language.Pick("查什么", "looks for"), language.Pick("来自", "from")],
            entries.Select(entry => new[]
            {
                entry.Id,
                entry.Info?.Name ?? "",
                entry.Info is { } rule ? language.Of(rule.Severity) : "",
                entry.Info is { } info ? language.Pick(RuleWords.NameOf(info.Family)) : "",
                entry.Info?.Fix is { } fix ? language.Pick(RuleWords.NameOf(fix)) : "",
                language.Pick(entry.Title),
                entry.Source ?? "",
            }));
    }

    private static void WriteJson(World world, IReadOnlyList<RuleEntry> entries) => JsonText.Write(world.Out, json =>
    {
        var language = world.Language;
        json.WriteStartObject();
        json.WriteStartArray("rules");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("name", entry.Info is { Name.Length: > 0 } named ? named.Name : null);
            json.WriteString("severity", entry.Info is { } rule ? FindingsJson.NameOf(rule.Severity) : null);
            json.WriteString("family", entry.Info is { } info ? RuleWords.NameOf(info.Family).English : null);
            json.WriteString("fix", entry.Info?.Fix is { } fix ? FindingsJson.NameOf(fix) : null);
            json.WriteString("title", language.Pick(entry.Title));
            json.WriteString("source", entry.Source);
            WriteOptions(entry.Info?.Options ?? [], language, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteOptions(IReadOnlyList<RuleOption> options, UserLanguage language, Utf8JsonWriter json)
    {
        json.WriteStartArray("options");
        foreach (var option in options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("kind", RuleWords.NameOf(option.Kind).English);
            json.WriteString("default", option.Default);
            json.WriteString("description", language.Pick(option.Description));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
