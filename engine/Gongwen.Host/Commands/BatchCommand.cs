using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Batches;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Commands;

/// <summary>gongwen batch SOURCE… -o DIR : thousands of reports in one run, from data files or from the rows of a table; interrupted, it goes on where it was.</summary>
public static class BatchCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = language.Pick("数据文件（.yaml、.yml、.json）或放数据文件的文件夹；一行一份的，写一个表格（.xlsx、.csv）", "data files (.yaml, .yml, .json) or folders of them; with --each-row one table (.xlsx, .csv)"),
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", Description = language.Pick("输出文件夹", "output folder") };
        var to = new ChoiceOption("--to", "docx", "html", "md", "txt") { Description = language.Pick("格式，默认 docx", "format; docx by default"), DefaultValueFactory = _ => "docx" };
        var document = new Option<string[]>("--document") { HelpName = "ID", Description = language.Pick("只要哪个文书，写 id 或名称（genre show 列出）；可写多次，默认全部", "which of the genre's documents, by id or name (see genre show); may be repeated; all by default"), AllowMultipleArgumentsPerToken = false };
        var draft = new Option<bool>("--draft") { Description = language.Pick("有错也出稿，缺的地方标【待补：…】", "render in spite of errors and mark every gap 【待补：…】") };
        var resume = new Option<bool>("--resume") { Description = language.Pick("接着上次做：做好了的、数据没有变的跳过", "go on: leave out what is done and whose data are unchanged") };
        var force = new Option<bool>("--force") { Description = language.Pick("覆盖已有的输出文件", "replace existing output files") };
        var jobs = new NumberOption("--jobs", 1, 64) { Description = language.Pick("同时处理几份，1 到 64；默认等于处理器个数", "how many at a time, 1 to 64; the number of processors by default"), DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, 64) };
        var summary = new Option<string>("--summary") { HelpName = "FILE", Description = language.Pick("汇总另存为 JSON 文件", "write the summary as JSON to a file") };
        var findings = new Option<string>("--findings") { HelpName = "FILE", Description = language.Pick("全部问题写进这个文件，.jsonl 一行一个，其他的写成文字", "write all findings to a file, a line of JSON each for .jsonl, else text") };
        var format = new ChoiceOption("--format", "text", "json") { Description = language.Pick("汇总的格式，默认 text", "format of the summary; text by default"), DefaultValueFactory = _ => "text" };
        var failOn = CommonOptions.FailOn(language);
        var rows = new RowOptions(language);
        var layouts = new LayoutOptions(language, withFonts: true);
        var command = new Command("batch", language.Pick("一次做成千上万份，中断了可以接着做", "make thousands of documents, and go on when interrupted")) { sources, output, to, document, draft, resume, force, jobs, summary, findings };
        foreach (var option in rows.All.Concat(layouts.All).Append(format).Append(failOn))
            command.Add(option);
        command.SetAction(result =>
        {
            var (world, logged) = (services.World, result.GetValue(verbose));
            var names = result.GetRequiredValue(sources);
            var wrong = result.GetValue(output) is { Length: > 0 } ? rows.WrongUse(result, names) : new("要用 -o 写明输出文件夹", "say with -o where the documents go");
            if (wrong is not null)
                return StoreOptions.Wrong(world, wrong);
            var folder = new OutputFolder(world.Resolve(result.GetValue(output)!), result.GetValue(output)!);
            if (File.Exists(folder.Path))
                return StoreOptions.Wrong(world, new($"-o 要写文件夹，{folder.ShownAs} 是文件", $"-o takes a folder, and {folder.ShownAs} is a file"));
            var faults = new FindingList();
            var reports = rows.IsAsked(result) ? [] : ReportFiles.Find(world, names, faults);
            string[] named = [.. names.Where(_ => rows.IsAsked(result)), .. new[] { rows.BaseOf(result) }.OfType<string>(), .. layouts.PacksOf(result)];
            var inputs = new BatchInputs(reports.Select(report => report.Path).Concat(named.Select(world.Resolve)));
            var kind = CommonOptions.FormatOf(result.GetValue(to)) ?? OutputFormat.Docx;
            var files = new BatchFiles(world, folder) { Summary = result.GetValue(summary), Findings = result.GetValue(findings), Force = result.GetValue(force) };
            if (files.WrongUse(inputs, kind) is { } wrongFile)
                return StoreOptions.Wrong(world, wrongFile);
            var pipelines = layouts.Choose(result, services, logged, faults, out var choice, out var wrongLayout);
            if (wrongLayout is not null)
                return StoreOptions.Wrong(world, wrongLayout);
            var least = CommonOptions.SeverityOf(result.GetRequiredValue(failOn));
            var projects = services.Get<Installation>(logged).Projects;
            var isNamed = result.GetResult(failOn) is { Implicit: false };
            var tally = new BatchTally(item => (isNamed ? null : projects.Of(Path.GetDirectoryName(item.File.Path)!)?.File.FailOn) ?? least);

            // Without its pack a report would come out in another layout.
            IBatchSource? source = pipelines is null ? null : rows.IsAsked(result) ? rows.Open(result, world, names[0], pipelines, folder, result.GetValue(draft), faults, out wrong) : new FileSource(reports, folder);
            if (wrong is not null)
                return StoreOptions.Wrong(world, wrong);
            var isNothing = source is null || source.Count == 0;
            var goesOn = result.GetValue(resume) || result.GetValue(force);
            // Where nothing is to be done, none is begun.
            using var journal = isNothing && !(goesOn && BatchJournal.IsIn(folder)) ? null : BatchJournal.Open(folder, goesOn, faults);
            files.Journal = journal;
            tally.Add(faults, least);
            if (isNothing || journal is null)
                return EndWithNothing(faults, areFilesWritten: true);
            var digest = new InputDigest(services.Get<Installation>(logged), string.Join('\n', [result.GetValue(to), $"{result.GetValue(draft)}", .. result.GetValue(document) ?? [], "", layouts.Asked(result)]));
            var renderer = new BatchRenderer(world, pipelines!, journal, digest, folder, inputs)
            {
                Format = kind,
                DocumentIds = result.GetValue(document) ?? [],
                Draft = result.GetValue(draft),
                Resume = result.GetValue(resume),
                Force = result.GetValue(force),
            };
            var run = new BatchRun(world, source!, renderer, journal, files) { Jobs = result.GetValue(jobs) };
            var late = new FindingList();
            if (run.Do(tally, faults, late) is not { } end)
            {
                tally.Add(late, least);
                journal.Withdraw();
                return EndWithNothing(late, areFilesWritten: false);
            }

            files.WriteSummary(tally, end, late);
            tally.Add(late, least);
            Print(world, tally, end, choice, result.GetRequiredValue(format) == "text", result.GetValue(findings) is null);
            return tally.IsFaulted ? ExitCode.OurFault : end.IsInterrupted ? ExitCode.Interrupted : tally.IsFailing ? ExitCode.Findings : ExitCode.Clean;

            int EndWithNothing(FindingList found, bool areFilesWritten)
            {
                var nothing = new BatchEnd(source?.Count ?? 0, TimeSpan.Zero, IsInterrupted: false, IsStopped: false);
                var unwritten = new FindingList();
                if (areFilesWritten)
                    files.AddTaken(unwritten);
                if (areFilesWritten && !unwritten.HasErrors)
                {
                    using var all = files.Begin(unwritten);
                    all?.Add([.. found]);
                    files.Finish(all, unwritten);
                    files.WriteSummary(tally, nothing, unwritten);
                }

                if (areFilesWritten)
                    journal?.End();
                tally.Add(unwritten, least);
                if (result.GetRequiredValue(format) == "text")
                    StoreOptions.Report(world, [.. found, .. unwritten]);
                else
                    new BatchJson(language).Write(tally, nothing, world.Out);
                return tally.IsFailing ? ExitCode.Findings : ExitCode.Clean;
            }
        });
        return command;
    }

    private static void Print(World world, BatchTally tally, BatchEnd end, LayoutChoice? choice, bool isText, bool areFindingsLost)
    {
        var language = world.Language;
        if (isText)
        {
            var shown = tally.Findings;
            FindingsFormats.Create("text", world).Write(FindingsFormats.InReadingOrder(shown), world.Error);
            if (tally.Found > shown.Count)
            {
                var how = areFindingsLost ? language.Pick("；--findings FILE 把全部写进一个文件", "; --findings FILE writes all to a file") : "";
                world.Error.WriteLine(language.Pick($"以上是其中 {shown.Count} 个问题，共 {tally.Found} 个{how}", $"these are {shown.Count} of {tally.Found} findings{how}"));
            }
        }

        foreach (var note in choice?.Notes ?? [])
            world.Error.WriteLine(TerminalText.OneLine(language.Pick(note)));
        if (isText)
            new BatchText(language).Write(tally, end, world.Out);
        else
            new BatchJson(language).Write(tally, end, world.Out);
    }
}
