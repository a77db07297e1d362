using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen layout list : the layouts there are.</summary>
public static class LayoutListCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var packs = LayoutOptions.Packs(language);
        var format = LayoutCommand.Format(language);
        var command = new Command("list", language.Pick("列出全部版式", "list all layouts")) { packs, format };
        command.SetAction(result =>
        {
            if (LayoutCommand.Library(services, result.GetValue(verbose), result.GetValue(packs)) is not { } library)
                return ExitCode.Findings;
            var findings = new FindingList();
            var layouts = library.Ids.Select(id => (Id: id, File: library.Open(id, findings))).Where(each => each.File is not null)
                .Select(each => (each.Id, Name: each.File!.Root["name"]?.Text ?? "", Base: each.File.Root["base"]?.Text ?? "", Pack: each.File.Source.Pack)).ToList();
            var report = new RunReport(world, "text", Severity.Error);
            report.Add(findings);
            report.WriteFindings(world.Error);
            if (result.GetValue(format) == "json")
            {
                JsonText.Write(world.Out, json =>
                {
                    json.WriteStartObject();
                    json.WriteStartArray("layouts");
                    foreach (var layout in layouts)
                    {
                        json.WriteStartObject();
                        json.WriteString("id", layout.Id);
                        json.WriteString("name", layout.Name);
                        json.WriteString("base", layout.Base.Length > 0 ? layout.Base : null);
                        json.WriteString("pack", layout.Pack);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                });
            }
            else
            {
                ConsoleTable.Write(
                    world,
                    ["id", language.Pick("名称", "name"), language.Pick("底版", "base"), language.Pick("模板包", "pack")],
                    layouts.Select(layout => new[] { layout.Id, layout.Name, layout.Base, layout.Pack }));
                world.Out.WriteLine(language.Pick("两个版式可以叠加：gongwen layout show gbt9704-letter+gbt9704-compensated", "one may be laid over another: gongwen layout show gbt9704-letter+gbt9704-compensated"));
            }

            return report.ExitCode;
        });
        return command;
    }
}
