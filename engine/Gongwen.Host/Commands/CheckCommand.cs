using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Checking;
using Gongwen.Host.Controls;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;
using Gongwen.Host.Rules;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Commands;

/// <summary>gongwen check FILE… : everything that is wrong with data files and with documents somebody wrote, and mending it.</summary>
public static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var named = new Argument<string[]>("FILE")
        {
            Description = language.Pick("数据文件（.yaml、.yml、.json）、别人写的公文（.docx、.txt、.md），或放它们的文件夹", "data files (.yaml, .yml, .json), documents somebody wrote (.docx, .txt, .md), or folders of them"),
            Arity = ArgumentArity.OneOrMore,
        };
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var options = new CheckOptions(services);
        var baselines = new BaselineOptions(language);
        var layouts = new LayoutOptions(language, withFonts: false);
        var command = new Command("check", language.Pick("检查数据文件和别人写的公文，列出全部问题", "check data files and documents somebody wrote, and list everything wrong")) { named, format, failOn };
        foreach (var option in options.All.Concat(baselines.All).Concat(layouts.All))
            command.Add(option);
        command.SetAction(result =>
        {
            var world = services.World;
            var report = new RunReport(world, result.GetRequiredValue(format), CommonOptions.SeverityOf(result.GetRequiredValue(failOn))) { Rules = () => services.Get<RuleIndex>(result.GetValue(verbose)).All() };
            var unfound = new FindingList();
            var files = ReportFiles.Find(world, result.GetRequiredValue(named), unfound, withDocuments: true);
            if (options.Read(result, files, layouts.PacksOf(result), result.GetValue(verbose), out var exitCode) is not { } settings)
                return exitCode;
            var faults = new FindingList();
            var pipelines = layouts.Choose(result, services, result.GetValue(verbose), faults, out _, out var wrongLayout);
            if (wrongLayout is not null)
            {
                world.Error.WriteLine(TerminalText.OneLine(language.Pick(wrongLayout)));
                return ExitCode.WrongUse;
            }

            // Without its pack a report would be held against another layout.
            if (pipelines is null)
                files = [];
            unfound.AddRange(faults);
            var checker = new FileChecker(world, pipelines!, services.Get<ILogger<ReportPipeline>>(result.GetValue(verbose)), settings);
            var batch = Batch<CheckedFile>.Run(world, files, Environment.ProcessorCount, new("检查", "checking"), checker.Check);

            report.Add(unfound);
            var controls = new CheckControls(world, services.Get<Installation>(result.GetValue(verbose)).Projects, report, result, failOn, baselines);
            foreach (var one in batch.Results)
            {
                if (one.Lines is { } lines)
                    report.Lines.Know(lines.File, lines.Lines);
                controls.Add(one.File, one.Findings, one.Suppressed);
                if (one.Diff.Length > 0)
                    (report.IsText ? world.Out : world.Error).WriteLine(one.Diff);
            }

            controls.Finish();
            report.WriteFindings(world.Out);
            foreach (var said in batch.Results.Select(one => one.Said).OfType<LocalizedText>())
                world.Error.WriteLine(TerminalText.OneLine(language.Pick(said)));
            report.WriteSummary(world.Out, language.Pick("没有问题", "nothing wrong"));
            return batch.ExitCodeOr(report.ExitCode);
        });
        return command;
    }
}
