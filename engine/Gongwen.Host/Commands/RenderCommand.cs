using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Controls;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Gongwen.Host.Rules;
using Gongwen.Host.Usage;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Commands;

/// <summary>gongwen render REPORT… : data files in, documents out.</summary>
public static class RenderCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var reports = CommonOptions.Reports(language);
        var output = new Option<string>("--output", "-o") { HelpName = "FILE|DIR", Description = language.Pick("输出文件或文件夹；默认放在数据文件旁边", "output file or folder; beside the data file by default") };
        var to = new ChoiceOption("--to", "docx", "html", "md", "txt") { Description = language.Pick("格式；默认看 -o 的扩展名，否则 docx", "format; by default what -o ends with, else docx") };
        var document = new Option<string[]>("--document") { HelpName = "ID", Description = language.Pick("只要哪个文书，写 id 或名称（genre show 列出）；可写多次，默认全部", "which of the genre's documents, by id or name (see genre show); may be repeated; all by default"), AllowMultipleArgumentsPerToken = false };
        var draft = new Option<bool>("--draft") { Description = language.Pick("有错也出稿，缺的地方标【待补：…】", "render in spite of errors and mark every gap 【待补：…】") };
        var evidence = new Option<bool>("--evidence") { Description = language.Pick("文后附“数据依据清单”，供内部核对，不随文印发", "append the list of numbers and where they come from, for those who check; not to be sent") };
        var isUnchecked = new Option<bool>("--unchecked") { Description = language.Pick("不校对成文，数据和模板照常检查；正式印发前要用 check 校对", "leave out the rules about the document; data and templates are checked all the same") };
        var force = new Option<bool>("--force") { Description = language.Pick("覆盖已有的输出文件", "replace existing output files") };
        var jobs = new NumberOption("--jobs", 1, 64) { Description = language.Pick("同时处理几份，1 到 64；默认等于处理器个数", "how many at a time, 1 to 64; the number of processors by default"), DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, 64) };
        var timed = new Option<bool>("--timings") { Description = language.Pick("在标准错误输出里列出各步用了多少毫秒", "list on standard error how long each step took") };
        var layouts = new LayoutOptions(language, withFonts: true);
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var command = new Command("render", language.Pick("把数据文件变成公文", "turn data files into documents")) { reports, output, to, document, draft, evidence, isUnchecked, force, jobs, timed };
        foreach (var option in layouts.All.Append(format).Append(failOn))
            command.Add(option);
        command.SetAction(result =>
        {
            var world = services.World;
            var timings = result.GetValue(timed) ? new RunTimings(world) : null;
            var unfound = new FindingList();
            var files = ReportFiles.Find(world, result.GetRequiredValue(reports), unfound);
            if (OutputPlan.Of(world, result.GetValue(output), result.GetValue(to), files, out var problem) is not { } plan)
            {
                world.Error.WriteLine(language.Pick(problem!));
                return ExitCode.WrongUse;
            }

            var logged = result.GetValue(verbose);
            var report = new RunReport(world, result.GetRequiredValue(format), CommonOptions.SeverityOf(result.GetRequiredValue(failOn))) { Rules = () => services.Get<RuleIndex>(logged).All() };
            var faults = new FindingList();
            var pipelines = layouts.Choose(result, services, logged, faults, out var choice, out var wrongLayout);
            if (wrongLayout is not null)
            {
                world.Error.WriteLine(TerminalText.OneLine(language.Pick(wrongLayout)));
                return ExitCode.WrongUse;
            }

            timings?.Loaded();

            // Without its pack a report would come out in another layout.
            if (pipelines is null)
                files = [];
            unfound.AddRange(faults);
            var renderer = new ReportRenderer(world, pipelines!, services.Get<ILogger<ReportRenderer>>(logged), plan)
            {
                DocumentIds = result.GetValue(document) ?? [],
                Draft = result.GetValue(draft),
                Evidence = result.GetValue(evidence),
                Unchecked = result.GetValue(isUnchecked),
                Force = result.GetValue(force),
                Timings = timings,
            };
            var batch = Batch<RenderedReport>.Run(world, files, result.GetValue(jobs), new("生成", "rendering"), renderer.Render);
            report.Add(unfound);
            var rendered = batch.Results.ToList();
            var controls = new CheckControls(world, services.Get<Installation>(logged).Projects, report, result, failOn, baselines: null);
            foreach (var one in rendered)
                controls.Add(one.File!, one.Findings, one.Suppressed);
            report.WriteFindings(report.IsText ? world.Error : world.Out);
            foreach (var one in rendered)
            {
                if (one.WrongUse is { } wrong)
                    world.Error.WriteLine(TerminalText.OneLine(language.Pick(wrong)));
            }

            foreach (var note in choice?.Notes ?? [])
                world.Error.WriteLine(TerminalText.OneLine(language.Pick(note)));
            if (report.IsText)
                WriteWritten(world, files.Count, rendered);
            report.WriteSummary(world.Error, null);
            // Nobody may take it for a clean document later.
            if (result.GetValue(isUnchecked))
                world.Error.WriteLine(language.Pick("没有校对（--unchecked）；印发前请用 check 校对", "not proofread (--unchecked); check before it goes out"));
            timings?.Write(files.Count);
            if (batch.Interrupted)
                world.Error.WriteLine(language.Pick("已中断；写出的文件都是完整的", "stopped; the files written are whole"));
            return batch.ExitCodeOr(rendered.Exists(one => one.WrongUse is not null) ? ExitCode.WrongUse : report.ExitCode);
        });
        return command;
    }

    private static void WriteWritten(World world, int files, List<RenderedReport> rendered)
    {
        var language = world.Language;
        if (files == 1)
        {
            foreach (var written in rendered.SelectMany(one => one.Written))
                world.Out.WriteLine(language.Pick($"已生成 {written}", $"wrote {written}"));
            if (rendered.Exists(one => one.Written.Count == 0 && one.WrongUse is null))
                world.Error.WriteLine(language.Pick("没有生成文件", "nothing was written"));
        }
        else if (files > 1)
        {
            var done = rendered.Count(one => one.Written.Count > 0);
            var count = rendered.Sum(one => one.Written.Count);
            world.Out.WriteLine(language.Pick($"共 {files} 份：{done} 份已生成，{files - done} 份没有生成；写出 {count} 个文件", $"{files} reports: {done} rendered, {files - done} not; {count} files written"));
        }
    }
}
