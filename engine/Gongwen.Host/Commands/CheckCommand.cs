using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen check REPORT… : everything that is wrong, without writing a document.</summary>
public static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var reports = CommonOptions.Reports(language);
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var fix = new Option<bool>("--fix") { Description = language.Pick("改正不影响意思的问题，直接改数据文件", "mend what can't change the meaning, in the data file") };
        var command = new Command("check", language.Pick("检查数据文件，列出全部问题", "check data files and list everything wrong")) { reports, format, failOn, fix };
        command.SetAction(result =>
        {
            var world = services.World;
            var findings = new FindingList();
            var files = ReportFiles.Find(world, result.GetRequiredValue(reports), findings);
            var pipeline = services.Get<ReportPipeline>(result.GetValue(verbose));
            var results = new FindingList[files.Count];
            using (var progress = BatchProgress.Start(world, files.Count))
            {
                Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = world.Cancellation }, index =>
                {
                    results[index] = CheckOne(world, pipeline, files[index], result.GetValue(fix));
                    progress.Step();
                });
            }

            foreach (var list in results)
                findings.AddRange(list);
            var name = result.GetRequiredValue(format);
            FindingsFormats.Create(name, world).Write(FindingsFormats.InReadingOrder(findings), world.Out);
            if (name == "text")
            {
                world.Out.WriteLine(FindingsFormats.Summary(findings, world) ?? language.Pick("没有问题", "nothing wrong"));
                if (findings.Dropped > 0)
                    world.Out.WriteLine(language.Pick($"还有 {findings.Dropped} 个问题没有列出", $"{findings.Dropped} more findings are not listed"));
            }

            return FindingsFormats.ExitCodeOf(findings, CommonOptions.SeverityOf(result.GetRequiredValue(failOn)));
        });
        return command;
    }

    private static FindingList CheckOne(World world, ReportPipeline pipeline, ReportFile file, bool fix)
    {
        var findings = new FindingList();
        if (SafeFile.Read(file.Path, file.ShownAs, findings) is not { } bytes)
            return findings;
        var request = new ReportRequest(file.ShownAs, bytes) { Today = world.Today, Cancellation = world.Cancellation };
        var found = pipeline.Check(request).Findings;
        if (fix && DataFileFixer.Apply(bytes, file.ShownAs, found) is { } mended)
        {
            if (SafeFile.Write(file.Path, mended, replace: true, file.ShownAs, findings))
                found = pipeline.Check(request with { Bytes = mended }).Findings;
        }

        findings.AddRange(found);
        return findings;
    }
}
