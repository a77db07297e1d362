using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen layout show [ID] : every parameter of a layout, where it comes from, and what departs from the standard.</summary>
public static class LayoutShowCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var id = LayoutCommand.LayoutArgument(services, "ID", new("版式的 id，可以叠加：A+B；默认 gbt9704-nominal", "id of a layout, or A+B; gbt9704-nominal by default"), optional: true);
        var packs = LayoutOptions.Packs(language);
        var format = LayoutCommand.Format(language);
        var command = new Command("show", language.Pick("一个版式的全部参数：值、条文、效力、允差、出处，和偏离国标之处", "every parameter of a layout: value, clause, strength, tolerance, where it comes from, and what departs from the standard")) { id, packs, format };
        command.SetAction(result =>
        {
            if (LayoutCommand.Library(services, result.GetValue(verbose), result.GetValue(packs)) is not { } library)
                return ExitCode.Findings;
            if (LayoutCommand.Read(world, library, result.GetValue(id) ?? LayoutLibrary.Nominal, out var exitCode) is not { } layout)
                return exitCode;
            if (result.GetValue(format) == "json")
                JsonText.Write(world.Out, json => WriteJson(world, layout, json));
            else
                WriteText(world, layout);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteText(World world, LayoutProfile layout)
    {
        var language = world.Language;
        var departing = layout.Deviations.Select(deviation => deviation.Name).ToHashSet(StringComparer.Ordinal);
        world.Out.WriteLine(TerminalText.OneLine($"{layout.Name} ({layout.Id})"));
        ConsoleTable.Write(
            world,
            [language.Pick("要素", "element"), language.Pick("参数", "parameter"), language.Pick("值", "value"), language.Pick("条文", "clause"), language.Pick("效力", "strength"), language.Pick("允差", "tolerance"), language.Pick("偏离", "departs"), language.Pick("出处", "from")],
            LayoutElements.Group(layout.Parameters).SelectMany(group => group.Select((parameter, index) => new[]
            {
                index == 0 ? language.Pick(LayoutElements.NameOf(group.Key)) : "",
                parameter.Name,
                Brief(world, parameter),
                parameter.Clause,
                language.Of(parameter.Strength),
                parameter.Tolerance is { } tolerance ? $"±{tolerance.ToString(CultureInfo.InvariantCulture)}" : "",
                departing.Contains(parameter.Name) ? language.Pick("偏离", "yes") : "",
                LayoutCommand.PlaceOf(world, parameter.Value),
            })));
        if (layout.Deviations.Count == 0)
        {
            world.Out.WriteLine(language.Pick("没有偏离", "nothing departs from the standard"));
            return;
        }

        world.Out.WriteLine(language.Pick($"偏离 {layout.Deviations.Count} 处：", $"departs in {layout.Deviations.Count} places:"));
        ConsoleTable.Write(
            world,
            [language.Pick("参数", "parameter"), language.Pick("国标", "standard"), language.Pick("本版式", "this layout"), language.Pick("条文", "clause"), language.Pick("效力", "strength"), language.Pick("理由", "reason"), language.Pick("出处", "from")],
            layout.Deviations.Select(deviation => new[]
            {
                deviation.Name,
                language.Pick(LayoutParameter.Said(deviation.Standard, deviation.Unit)),
                language.Pick(LayoutParameter.Said(deviation.Value, deviation.Unit)),
                deviation.Clause,
                language.Of(deviation.Strength),
                deviation.Reason ?? language.Pick("（没有写）", "(none given)"),
                LayoutCommand.PlaceOf(world, deviation.Value),
            }));
    }

    // A long list of fonts would push everything else off the screen.
    private static string Brief(World world, LayoutParameter parameter)
    {
        const int Shown = 3;
        var count = parameter.Value.Items.Count;
        return count > Shown + 1
            ? string.Join(world.Language.Pick("、", ", "), parameter.Value.Items.Take(Shown).Select(item => item.Text)) + world.Language.Pick($" 等 {count} 种", $" and {count - Shown} more")
            : world.Language.Pick(LayoutParameter.Said(parameter.Value, parameter.Unit));
    }

    private static void WriteJson(World world, LayoutProfile layout, Utf8JsonWriter json)
    {
        var departing = layout.Deviations.ToDictionary(deviation => deviation.Name, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("id", layout.Id);
        json.WriteString("name", layout.Name);
        json.WriteStartArray("parameters");
        foreach (var parameter in LayoutElements.Group(layout.Parameters).SelectMany(group => group))
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            json.WriteString("element", LayoutElements.Of(parameter.Name));
            WriteValue(json, "value", parameter.Value);
            json.WriteString("unit", LayoutUnits.Machine(parameter.Unit));
            json.WriteString("clause", parameter.Clause.Length > 0 ? parameter.Clause : null);
            json.WriteString("strength", LayoutStrengthWords.Machine(parameter.Strength));
            if (parameter.Tolerance is { } tolerance)
                json.WriteNumber("tolerance", tolerance);
            else
                json.WriteNull("tolerance");
            json.WriteString("pack", parameter.Pack);
            json.WriteString("file", LayoutCommand.FileOf(world, parameter.Value));
            json.WriteNumber("line", parameter.Value.Location.Line);
            if (departing.TryGetValue(parameter.Name, out var deviation))
            {
                json.WriteStartObject("deviation");
                WriteValue(json, "standard", deviation.Standard);
                json.WriteString("reason", deviation.Reason);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("deviation");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A value as it stands in the file: a list as an array, everything else as text.</summary>
    internal static void WriteValue(Utf8JsonWriter json, string name, DataNode? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else if (value.Kind == DataKind.List)
        {
            json.WriteStartArray(name);
            foreach (var item in value.Items)
                json.WriteStringValue(item.Text);
            json.WriteEndArray();
        }
        else
        {
            json.WriteString(name, value.Text);
        }
    }
}
