using System.CommandLine;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen layout diff A [B] : the parameters two layouts differ in; A alone is held against the standard.</summary>
public static class LayoutDiffCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var first = LayoutCommand.LayoutArgument(services, "A", new("版式的 id", "id of a layout"), optional: false);
        var second = LayoutCommand.LayoutArgument(services, "B", new("另一个版式的 id；不写就与国标 gbt9704-nominal 比", "id of another; when left out A is held against the standard, gbt9704-nominal"), optional: true);
        var packs = LayoutOptions.Packs(language);
        var format = LayoutCommand.Format(language);
        var command = new Command("diff", language.Pick("两个版式有哪些参数不同，哪些偏离国标", "the parameters two layouts differ in, and which depart from the standard")) { first, second, packs, format };
        command.SetAction(result =>
        {
            if (LayoutCommand.Library(services, result.GetValue(verbose), result.GetValue(packs)) is not { } library)
                return ExitCode.Findings;
            var (a, b) = result.GetValue(second) is { } other ? (result.GetRequiredValue(first), other) : (null, result.GetRequiredValue(first));
            // The standard is what the base pack says, whatever packs lay over it.
            var plain = a is null ? LayoutCommand.Library(services, result.GetValue(verbose), [])! : library;
            if (LayoutCommand.Read(world, plain, a ?? LayoutLibrary.Nominal, out var exitCode) is not { } left)
                return exitCode;
            if (LayoutCommand.Read(world, library, b, out exitCode) is not { } right)
                return exitCode;
            var pairs = Differences(left, right);
            if (result.GetValue(format) == "json")
                JsonText.Write(world.Out, json => WriteJson(left, right, pairs, json));
            else
                WriteText(world, left, right, pairs);
            return ExitCode.Clean;
        });
        return command;
    }

    private static List<(LayoutParameter Left, LayoutParameter Right)> Differences(LayoutProfile left, LayoutProfile right)
    {
        var others = right.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        return
        [
            .. LayoutElements.Group(left.Parameters).SelectMany(group => group)
                .Select(parameter => (Left: parameter, Right: others[parameter.Name]))
                .Where(pair => !LayoutParameter.Same(pair.Left.Value, pair.Right.Value)),
        ];
    }

    private static void WriteText(World world, LayoutProfile left, LayoutProfile right, List<(LayoutParameter Left, LayoutParameter Right)> pairs)
    {
        var language = world.Language;
        if (pairs.Count == 0)
        {
            world.Out.WriteLine(language.Pick($"{left.Id} 和 {right.Id} 没有不同的参数", $"{left.Id} and {right.Id} differ in nothing"));
            return;
        }

        ConsoleTable.Write(
            world,
            [language.Pick("参数", "parameter"), left.Id, language.Pick("条文", "clause"), language.Pick("效力", "strength"), right.Id, language.Pick("条文", "clause"), language.Pick("效力", "strength"), language.Pick("偏离", "departs")],
            pairs.Select(pair => new[]
            {
                pair.Left.Name,
                language.Pick(LayoutParameter.Said(pair.Left.Value, pair.Left.Unit)),
                pair.Left.Clause,
                language.Of(pair.Left.Strength),
                language.Pick(LayoutParameter.Said(pair.Right.Value, pair.Right.Unit)),
                pair.Right.Clause,
                language.Of(pair.Right.Strength),
                string.Join(language.Pick("；", "; "), Departing(world, left, pair.Left).Concat(Departing(world, right, pair.Right))),
            }));
    }

    private static IEnumerable<string> Departing(World world, LayoutProfile layout, LayoutParameter parameter) =>
        from deviation in layout.Deviations
        where deviation.Name == parameter.Name
        let language = world.Language
        select language.Pick(
            $"{layout.Id} 偏离{LayoutStrengthWords.Of(deviation.Strength)}：{deviation.Reason ?? "没有写理由"}（{LayoutCommand.PlaceOf(world, deviation.Value)}）",
            $"{layout.Id} departs from what is {language.Of(deviation.Strength)}: {deviation.Reason ?? "no reason given"} ({LayoutCommand.PlaceOf(world, deviation.Value)})");

    private static void WriteJson(LayoutProfile left, LayoutProfile right, List<(LayoutParameter Left, LayoutParameter Right)> pairs, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("a", left.Id);
        json.WriteString("b", right.Id);
        json.WriteStartArray("differences");
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("name", pair.Left.Name);
            json.WriteString("unit", LayoutUnits.Machine(pair.Left.Unit));
            WriteSide("a", left, pair.Left);
            WriteSide("b", right, pair.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void WriteSide(string name, LayoutProfile layout, LayoutParameter parameter)
        {
            var deviation = layout.Deviations.FirstOrDefault(each => each.Name == parameter.Name);
            json.WriteStartObject(name);
            LayoutShowCommand.WriteValue(json, "value", parameter.Value);
            json.WriteString("clause", parameter.Clause.Length > 0 ? parameter.Clause : null);
            json.WriteString("strength", LayoutStrengthWords.Machine(parameter.Strength));
            json.WriteString("pack", parameter.Pack);
            json.WriteBoolean("deviates", deviation is not null);
            json.WriteString("reason", deviation?.Reason);
            json.WriteEndObject();
        }
    }
}
