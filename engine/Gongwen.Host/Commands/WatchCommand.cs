using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;
using Gongwen.Host.Usage;
using Gongwen.Host.Watch;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Commands;

/// <summary>gongwen watch REPORT : renders and checks again on every save.</summary>
public static class WatchCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var report = new Argument<string>("REPORT") { Description = language.Pick("数据文件（.yaml、.yml、.json）", "a data file (.yaml, .yml, .json)") };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE|DIR", Description = language.Pick("输出文件或文件夹；默认放在数据文件旁边", "output file or folder; beside the data file by default") };
        var to = new ChoiceOption("--to", "docx", "html", "md", "txt") { Description = language.Pick("格式；默认看 -o 的扩展名，否则 docx", "format; by default what -o ends with, else docx") };
        var document = new Option<string[]>("--document") { HelpName = "ID", Description = language.Pick("只要哪个文书，写 id 或名称；可写多次，默认全部", "which of the genre's documents, by id or name; may be repeated; all by default"), AllowMultipleArgumentsPerToken = false };
        var draft = new Option<bool>("--draft") { Description = language.Pick("有错也出稿，缺的地方标【待补：…】", "render in spite of errors and mark every gap 【待补：…】") };
        var force = new Option<bool>("--force") { Description = language.Pick("覆盖开始之前已有的输出文件", "replace output files that were there before") };
        var poll = new Option<bool>("--poll") { Description = language.Pick("隔一会儿看一次，不等系统通知；用于网络盘", "look now and then instead of waiting for the system's notices; for network drives") };
        var layouts = new LayoutOptions(language, withFonts: true);
        var command = new Command("watch", language.Pick("每次保存后重新检查、重新生成", "check and render again on every save")) { report, output, to, document, draft, force, poll };
        foreach (var option in layouts.All)
            command.Add(option);
        command.SetAction(result =>
        {
            var shown = result.GetRequiredValue(report);
            var file = new ReportFile(world.Resolve(shown), shown, "");
            if (OutputPlan.Of(world, result.GetValue(output), result.GetValue(to), [file], out var problem) is not { } plan)
            {
                world.Error.WriteLine(language.Pick(problem!));
                return ExitCode.WrongUse;
            }

            if (!File.Exists(file.Path))
            {
                var findings = new FindingList();
                SafeFile.Read(file.Path, shown, findings);
                FindingsFormats.Create("text", world).Write([.. findings], world.Error);
                return ExitCode.Findings;
            }

            var logged = result.GetValue(verbose);
            WatchedRendering? rendering = null;
            rendering = new WatchedRendering(world, logged, (loaded, findings) =>
            {
                var pipelines = layouts.Choose(result, loaded, logged, findings, out _, out var wrong);
                return pipelines is null ? (null, wrong) : (new ReportRenderer(world, pipelines, loaded.Get<ILogger<ReportRenderer>>(logged), plan)
                {
                    DocumentIds = result.GetValue(document) ?? [],
                    Draft = result.GetValue(draft),
                    Force = result.GetValue(force),
                    MayReplace = path => rendering!.IsOwn(path),
                }, null);
            });
            using (rendering)
                return new WatchLoop(world, file, WatchedPlace.Of(world, file.Path, layouts.PacksOf(result)), rendering).Run(result.GetValue(poll));
        });
        return command;
    }
}
