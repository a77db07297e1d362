using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen render REPORT… : data files in, documents out.</summary>
public static class RenderCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var reports = CommonOptions.Reports(language);
        var output = new Option<string>("--output", "-o") { Description = language.Pick("输出文件或文件夹；默认放在数据文件旁边", "output file or folder; beside the data file by default") };
        var to = new Option<string>("--to") { Description = language.Pick("格式：docx、html、md、txt；默认看 -o 的扩展名，否则 docx", "format: docx, html, md, txt; by default what -o ends with, else docx") };
        to.AcceptOnlyFromAmong("docx", "html", "md", "txt");
        var document = new Option<string[]>("--document") { Description = language.Pick("只要哪一个文书（genre show 列出）；默认全部", "which of the genre's documents (see genre show); all by default"), AllowMultipleArgumentsPerToken = false };
        var draft = new Option<bool>("--draft") { Description = language.Pick("有错也出稿，缺的地方标【待补：…】", "render in spite of errors and mark every gap 【待补：…】") };
        var force = new Option<bool>("--force") { Description = language.Pick("覆盖已有的输出文件", "replace existing output files") };
        var jobs = new Option<int>("--jobs") { Description = language.Pick("同时处理几份；默认等于处理器个数", "how many at a time; the number of processors by default"), DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && value is < 1 or > 64)
                result.AddError(language.Pick("--jobs 要在 1 到 64 之间", "--jobs must be between 1 and 64"));
        });
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var command = new Command("render", language.Pick("把数据文件变成公文", "turn data files into documents")) { reports, output, to, document, draft, force, jobs, format, failOn };
        command.SetAction(result =>
        {
            var world = services.World;
            var plan = new OutputPlan(world, result.GetValue(output), result.GetValue(to));
            var findings = new FindingList();
            var files = ReportFiles.Find(world, result.GetRequiredValue(reports), findings);
            if (files.Count > 1 && plan.IsFile)
            {
                world.Error.WriteLine(language.Pick("有多个数据文件，-o 要写文件夹", "there are several data files: -o must be a folder"));
                return ExitCode.WrongUse;
            }

            var batch = new RenderBatch(world, services.Get<ReportPipeline>(result.GetValue(verbose)), plan)
            {
                DocumentIds = result.GetValue(document) ?? [],
                Draft = result.GetValue(draft),
                Force = result.GetValue(force),
            };
            var outcome = batch.Run(files, result.GetValue(jobs));
            findings.AddRange(outcome.Findings);
            var ordered = FindingsFormats.InReadingOrder(findings);
            var formatName = result.GetRequiredValue(format);
            FindingsFormats.Create(formatName, world).Write(ordered, formatName == "text" ? world.Error : world.Out);
            if (formatName == "text")
                WriteSummary(world, outcome, findings, files.Count);
            var fail = CommonOptions.SeverityOf(result.GetRequiredValue(failOn));
            return outcome.Refused ? ExitCode.WrongUse : outcome.Failed > 0 ? ExitCode.Findings : FindingsFormats.ExitCodeOf(findings, fail);
        });
        return command;
    }

    private static void WriteSummary(World world, RenderOutcome outcome, FindingList findings, int files)
    {
        var language = world.Language;
        foreach (var problem in outcome.WrongUse)
            world.Error.WriteLine(language.Pick(problem));
        if (files == 1)
        {
            foreach (var written in outcome.Written)
                world.Out.WriteLine(language.Pick($"已生成 {written}", $"wrote {written}"));
            if (outcome.Failed > 0 && outcome.WrongUse.Count == 0)
                world.Error.WriteLine(language.Pick("没有生成文件：先改正上面的错误（或用 --draft 出带标记的草稿）", "nothing was written: mend the errors above first (or make a marked draft with --draft)"));
        }
        else
        {
            world.Out.WriteLine(language.Pick($"共 {files} 份：{files - outcome.Failed} 份已生成，{outcome.Failed} 份没有生成；写出 {outcome.Written.Count} 个文件", $"{files} reports: {files - outcome.Failed} rendered, {outcome.Failed} not; {outcome.Written.Count} files written"));
        }

        if (FindingsFormats.Summary(findings, world) is { } summary)
            world.Error.WriteLine(summary);
        if (findings.Dropped > 0)
            world.Error.WriteLine(language.Pick($"还有 {findings.Dropped} 个问题没有列出", $"{findings.Dropped} more findings are not listed"));
    }
}
