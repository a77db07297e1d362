using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Controls;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;
using Gongwen.Host.Rules;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Commands;

/// <summary>gongwen check REPORT… : everything that is wrong, without writing a document.</summary>
public static class CheckCommand
{
    // A fix may uncover another (of two that overlap one is applied at a time), but never without end.
    private const int MostRounds = 10;

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var reports = CommonOptions.Reports(language);
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var fix = new Option<bool>("--fix") { Description = language.Pick("改正不影响意思的问题，直接改数据文件", "mend what can't change the meaning, in the data file") };
        var baselines = new BaselineOptions(language);
        var layouts = new LayoutOptions(language, withFonts: false);
        var command = new Command("check", language.Pick("检查数据文件，列出全部问题", "check data files and list everything wrong")) { reports, format, failOn, fix };
        foreach (var option in baselines.All.Concat(layouts.All))
            command.Add(option);
        command.SetAction(result =>
        {
            var world = services.World;
            var report = new RunReport(world, result.GetRequiredValue(format), CommonOptions.SeverityOf(result.GetRequiredValue(failOn))) { Rules = () => services.Get<RuleIndex>(result.GetValue(verbose)).All() };
            var unfound = new FindingList();
            var files = ReportFiles.Find(world, result.GetRequiredValue(reports), unfound);
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
            var log = services.Get<ILogger<ReportPipeline>>(result.GetValue(verbose));
            var batch = Batch<Checked>.Run(world, files, Environment.ProcessorCount, file => CheckOne(world, pipelines!, log, file, result.GetValue(fix)));

            report.Add(unfound);
            var controls = new CheckControls(world, services.Get<Installation>(result.GetValue(verbose)).Projects, report, result, failOn, baselines);
            foreach (var one in batch.Results)
                controls.Add(one.File, one.Findings, one.Suppressed);
            controls.Finish();
            report.WriteFindings(world.Out);
            foreach (var one in batch.Results.Where(one => one.Mended > 0))
                world.Error.WriteLine(language.Pick($"已改正 {one.Mended} 处：{TerminalText.OneLine(one.File.ShownAs)}", $"mended {one.Mended} in {TerminalText.OneLine(one.File.ShownAs)}"));
            report.WriteSummary(world.Out, language.Pick("没有问题", "nothing wrong"));
            return batch.ExitCodeOr(report.ExitCode);
        });
        return command;
    }

    private static Checked CheckOne(World world, ReportPipelines pipelines, ILogger log, ReportFile file, bool fix)
    {
        var findings = new FindingList();
        if (SafeFile.Read(file.Path, file.ShownAs, findings) is not { } bytes)
            return new Checked(file, findings, 0);
        if (pipelines.For(file, findings) is not { } pipeline)
            return new Checked(file, findings, 0);
        var request = new ReportRequest(file.ShownAs, bytes) { Project = pipelines.ProjectOf(file), Today = world.Today, Cancellation = world.Cancellation };
        var result = pipeline.Check(request);
        log.LogDebug("{File}: {Bytes} bytes, genre {Genre}, {Count} findings", file.ShownAs, bytes.Length, result.GenreId, result.Findings.Count);
        if (!fix)
            return new Checked(file, Joined(findings, result.Findings), 0) { Suppressed = result.Suppressed };

        var (mended, count, found, last) = (bytes, 0, result.Findings, result);
        for (var round = 0; round < MostRounds && DataFileFixer.Apply(mended, file.ShownAs, found) is { } better; round++)
        {
            (mended, count) = (better.Bytes, count + better.Count);
            last = pipeline.Check(request with { Bytes = mended });
            found = last.Findings;
        }

        if (count == 0 || SafeFile.Write(file.Path, mended, replace: true, file.ShownAs, findings))
            return new Checked(file, Joined(findings, found), count) { Suppressed = last.Suppressed };
        findings.AddRange(result.Findings);
        return new Checked(file, findings, 0);
    }

    private static FindingList Joined(FindingList first, FindingList second)
    {
        first.AddRange(second);
        return first;
    }

    private sealed record Checked(ReportFile File, FindingList Findings, int Mended)
    {
        public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];
    }
}
