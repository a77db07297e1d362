using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;
using Gongwen.Host.Usage;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Commands;

/// <summary>gongwen explain REPORT : every number of the finished document and where it comes from.</summary>
public static class ExplainCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var report = new Argument<string>("REPORT") { Description = language.Pick("数据文件（.yaml、.yml、.json）", "a data file (.yaml, .yml, .json)") };
        var document = new Option<string[]>("--document") { HelpName = "ID", Description = language.Pick("只要哪个文书，写 id 或名称；可写多次，默认全部", "which of the genre's documents, by id or name; may be repeated; all by default"), AllowMultipleArgumentsPerToken = false };
        var at = new Option<string>("--at") { HelpName = "TEXT", Description = language.Pick("只看含有这段文字的地方，并说明这段文字从哪里来", "only passages that hold this text, and where the text comes from") };
        var format = new ChoiceOption("--format", "text", "json") { Description = language.Pick("格式，默认 text；json 列出全部来源", "format, text by default; json lists every source"), DefaultValueFactory = _ => "text" };
        var layouts = new LayoutOptions(language, withFonts: false);
        var command = new Command("explain", language.Pick("列出成文里的每个数和它的依据", "every number of the document and where it comes from")) { report, document, at, format };
        foreach (var option in layouts.All)
            command.Add(option);
        command.SetAction(result =>
        {
            var world = services.World;
            var findings = new FindingList();
            var files = ReportFiles.Find(world, [result.GetRequiredValue(report)], findings);
            if (files.Count > 1)
            {
                world.Error.WriteLine(language.Pick("一次只看一份：写一个数据文件", "one at a time: name one data file"));
                return ExitCode.WrongUse;
            }

            var pipelines = layouts.Choose(result, services, result.GetValue(verbose), findings, out _, out var wrongLayout);
            if (wrongLayout is not null)
            {
                world.Error.WriteLine(TerminalText.OneLine(language.Pick(wrongLayout)));
                return ExitCode.WrongUse;
            }

            var explained = pipelines is null || files.Count == 0 ? null : Explain(world, pipelines, files[0], result.GetValue(document) ?? [], result.GetValue(at), findings);
            services.Get<ILogger<ReportPipeline>>(result.GetValue(verbose)).LogDebug("{Report}: {Count} documents explained", result.GetRequiredValue(report), explained?.Evidence.Count);
            return Print(world, result.GetRequiredValue(report), explained, findings, result.GetValue(at), result.GetRequiredValue(format));
        });
        return command;
    }

    private static ReportResult? Explain(World world, ReportPipelines pipelines, ReportFile file, IReadOnlyList<string> documents, string? at, FindingList findings)
    {
        if (SafeFile.Read(file.Path, file.ShownAs, findings) is not { } bytes || pipelines.For(file, findings) is not { } pipeline)
            return null;
        var result = pipeline.Check(new ReportRequest(file.ShownAs, bytes)
        {
            DocumentIds = documents,
            Tables = new ReportTables(file).Read,
            Project = pipelines.ProjectOf(file),
            Today = world.Today,
            Evidence = true,
            EvidenceAt = string.IsNullOrEmpty(at) ? null : at,
            Cancellation = world.Cancellation,
        });
        findings.AddRange(result.Findings);
        return result;
    }

    private static int Print(World world, string file, ReportResult? explained, FindingList findings, string? at, string format)
    {
        var evidence = explained?.Evidence ?? [];
        if (format == "json")
            new EvidenceJson(world.Language).Write(file, explained, findings, world.Out);
        else
            Print(world, file, evidence, findings);
        if (findings.HasErrors)
            return ExitCode.Findings;
        if (string.IsNullOrEmpty(at) || evidence.Any(document => document.Passages.Count > 0))
            return ExitCode.Clean;
        world.Error.WriteLine(TerminalText.OneLine(world.Language.Pick($"成文里没有“{at}”", $"the document doesn't hold '{at}'")));
        return ExitCode.Findings;
    }

    private static void Print(World world, string file, IReadOnlyList<Engine.Evidence.DocumentEvidence> evidence, FindingList findings)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (evidence.Count == 0)
        {
            FindingsFormats.Create("text", world).Write(FindingsFormats.InReadingOrder(errors), world.Error);
            return;
        }

        if (errors.Count > 0)
            world.Error.WriteLine(world.Language.Pick($"有 {errors.Count} 个错误（gongwen check 列出），以下按草稿说明", $"{errors.Count} errors (gongwen check lists them); what follows is of a draft"));
        var text = new EvidenceText(world.Language);
        foreach (var document in evidence)
            text.Write(file, document, world.Out);
    }
}
