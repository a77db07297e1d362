using System.CommandLine;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Fonts;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen layout fonts [ID] : which of a layout's fonts this machine has, and what would be drawn instead.</summary>
public static class LayoutFontsCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var id = LayoutCommand.LayoutArgument(services, "ID", new("版式的 id；默认 gbt9704-nominal", "id of a layout; gbt9704-nominal by default"), optional: true);
        var packs = LayoutOptions.Packs(language);
        var format = LayoutCommand.Format(language);
        var command = new Command("fonts", language.Pick("版式要的字体本机有没有，没有时会换成什么", "which of a layout's fonts this machine has, and what would be drawn instead")) { id, packs, format };
        command.SetAction(result =>
        {
            var logged = result.GetValue(verbose);
            if (LayoutCommand.Library(services, logged, result.GetValue(packs)) is not { } library)
                return ExitCode.Findings;
            if (LayoutCommand.Read(world, library, result.GetValue(id) ?? LayoutLibrary.Nominal, out var exitCode) is not { } layout)
                return exitCode;
            var choices = FontChoice.Of(layout, services.Get<InstalledFonts>(logged).Has)
                .Select(choice => (Choice: choice, Substitute: choice.IsInstalled ? null : world.FontSubstitute(choice.Wanted[0]))).ToList();
            if (result.GetValue(format) == "json")
                JsonText.Write(world.Out, json => WriteJson(layout, choices, json));
            else
                WriteText(world, layout, choices);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteText(World world, LayoutProfile layout, List<(FontChoice Choice, string? Substitute)> choices)
    {
        var language = world.Language;
        world.Out.WriteLine(TerminalText.OneLine($"{layout.Name} ({layout.Id})"));
        ConsoleTable.Write(
            world,
            [language.Pick("类别", "kind"), language.Pick("文件里写的", "named in documents"), language.Pick("状态", "state"), language.Pick("会换成", "drawn instead"), language.Pick("本机有的同类字体", "of the kind, installed"), language.Pick("可代用的", "may stand in")],
            choices.Select(each => new[]
            {
                each.Choice.Category,
                each.Choice.Wanted[0],
                each.Choice.IsInstalled ? language.Pick("已安装", "installed") : language.Pick("将被替换", "will be replaced"),
                each.Choice.IsInstalled ? "" : each.Substitute ?? language.Pick("由看文件的程序定", "up to the program"),
                each.Choice.Installed ?? language.Pick("没有", "none"),
                each.Choice.Installed is null ? each.Choice.StandIn ?? language.Pick("没有", "none") : "",
            }));
        if (choices.Exists(each => !each.Choice.IsInstalled))
            world.Out.WriteLine(language.Pick("gongwen render --fonts installed 改写本机有的字体；--strict-fonts 缺一类就不生成", "gongwen render --fonts installed names what this machine has; --strict-fonts writes nothing when a kind is lacking"));
    }

    private static void WriteJson(LayoutProfile layout, List<(FontChoice Choice, string? Substitute)> choices, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("layout", layout.Id);
        json.WriteStartArray("fonts");
        foreach (var (choice, substitute) in choices)
        {
            json.WriteStartObject();
            json.WriteString("category", choice.Category);
            json.WriteStartArray("wanted");
            foreach (var name in choice.Wanted)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteString("state", choice.IsInstalled ? "installed" : "replaced");
            json.WriteString("installed", choice.Installed);
            json.WriteString("standIn", choice.StandIn);
            json.WriteString("substitute", substitute);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
