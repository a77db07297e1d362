using System.Diagnostics;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Templates;

namespace Gongwen.Benchmarks.Workload;

/// <summary>Documents a second on one core, warm: the work other engines do (data in memory and a template to a Word file), and all six steps from text.</summary>
internal static class WorkloadBenchmark
{
    /// <param name="only">One step, repeated for twenty seconds, for a profiler; null for all, measured.</param>
    public static int Run(string? only = null)
    {
        var root = PeerFolder.RepositoryRoot();
        var findings = new FindingList();
        var basePack = PackReader.Read(FolderFiles.At(Path.Combine(root, "templates", "gbt9704")), findings)!;
        var pack = PackReader.Read(FolderFiles.At(Path.Combine(root, "tests", "Gongwen.Benchmarks", "Workload", "pack")), findings)!;
        var packs = PackStack.Of(basePack, [], [pack], findings);
        var layouts = packs.Layouts;
        var pipeline = ReportPipeline.Over(PluginHost.Scan(PluginHostOptions.OfProgram(Path.Combine(root, "artifacts", "gongwen", "plugins"))), packs, layouts.Read, findings);
        var (json, yaml) = (WorkloadData.Json(40), WorkloadData.Yaml(40));
        var check = pipeline.Render(new ReportRequest("report.yaml", yaml));
        if (check.Files.Count == 0 || findings.HasErrors)
            throw new InvalidOperationException(string.Join('\n', check.Findings.Concat(findings).Select(finding => $"{finding.RuleId} {finding.Location} {finding.Message.English}")));
        if (only == "findings")
        {
            foreach (var finding in check.Findings)
                Console.WriteLine($"{finding.RuleId} {finding.Location} {finding.Message.Chinese}");
        }

        Console.WriteLine($"{check.Documents.Sum(document => document.Blocks.Count)} blocks, {check.Files[0].Bytes.Length} bytes, {check.Findings.Count} findings");
        var genre = pipeline.Genres.Find("work-report", null, findings)!;
        var prepared = PreparedGenre.Of(genre, (_, _) => GenreCode.None, (_, _, _) => []);
        var layout = layouts.Read("gbt9704-plain", findings)!;
        var data = DataReader.Read(json, "report.json", DataLimits.Default, findings)!;
        FilledText Fill() => Step3FillTemplates.Run(prepared.Templates, genre.Documents[0], null, data, findings)!;
        Document Build(FilledText text) => Step4BuildDocument.Run(text, genre.Id, genre.Documents[0], layout, new TableWidths(genre.Schema), findings)!;
        var filled = Fill();
        var document = Build(filled);
        var context = new ReportContext(genre.Id, data, document);
        List<(string Name, Action Action)> steps =
        [
            ("step 1, JSON", () => DataReader.Read(json, "report.json", DataLimits.Default, findings)),
            ("step 1, YAML", () => DataReader.Read(yaml, "report.yaml", DataLimits.Default, findings)),
            ("step 2", () => Step2CheckData.Run(data, genre.Schema, draft: false, [])),
            ("step 3", () => Fill()),
            ("step 4", () => Build(filled)),
            ("step 5", () => Step5CheckDocument.Run(context, Gongwen.Engine.Rules.DocumentRules.All, Gongwen.Engine.Rules.RuleSettings.None, [])),
            ("step 6", () => Step6WriteBytes.Run(document, layout, OutputFormat.Docx)),
            ("steps 3, 4, 6", () => Step6WriteBytes.Run(Build(Fill()), layout, OutputFormat.Docx)),
            ("all, YAML", () => pipeline.Render(new ReportRequest("report.yaml", yaml))),
            ("all, JSON", () => pipeline.Render(new ReportRequest("report.json", json))),
        ];
        if (only == "steps")
        {
            var times = new double[7];
            var allocated = new long[7];
            var count = 0;
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(20); count++)
            {
                if (count == 3000)
                    (times, allocated) = (new double[7], new long[7]);
                var (last, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                pipeline.Render(new ReportRequest("report.yaml", yaml)
                {
                    Passed = step =>
                    {
                        times[(int)step] += Stopwatch.GetElapsedTime(last).TotalMicroseconds;
                        allocated[(int)step] += GC.GetAllocatedBytesForCurrentThread() - bytes;
                        (last, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                    },
                });
            }

            for (var step = 0; step < 7; step++)
                Console.WriteLine($"{(PipelineStep)step} {times[step] / (count - 3000):F1} us {allocated[step] / (count - 3000) / 1024} KB");
        }

        if (only == "rules")
        {
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(15);)
                Step5CheckDocument.Run(context, Gongwen.Engine.Rules.DocumentRules.All, Gongwen.Engine.Rules.RuleSettings.None, []);
            var each = Gongwen.Engine.Rules.DocumentRules.All.Append(null).Select(rule =>
            {
                IReadOnlyList<IReportRule> one = rule is null ? [] : [rule];
                for (var i = 0; i < 30; i++)
                    Step5CheckDocument.Run(context, one, Gongwen.Engine.Rules.RuleSettings.None, []);
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                var cpu = Environment.CpuUsage.TotalTime;
                for (var i = 0; i < 200; i++)
                    Step5CheckDocument.Run(context, one, Gongwen.Engine.Rules.RuleSettings.None, []);
                return (rule, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / 200, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 200);
            }).ToList();
            var nothing = each[^1];
            Console.WriteLine(nothing);
            foreach (var (rule, time, bytes) in each.OrderByDescending(x => x.Item2).Take(45))
                Console.WriteLine($"{rule?.Info.Id} {rule?.Info.Name} {time - nothing.Item2:F1} us {(bytes - nothing.Item3) / 1024.0:F1} KB");
            foreach (var (rule, time, bytes) in each.OrderByDescending(x => x.Item3).Take(25))
                Console.WriteLine($"{rule?.Info.Id} {rule?.Info.Name} {time - nothing.Item2:F1} us {(bytes - nothing.Item3) / 1024.0:F1} KB");
        }

        // Until the compiler has nothing left to make better.
        for (var clock = Stopwatch.StartNew(); only is null && clock.Elapsed < TimeSpan.FromSeconds(20);)
            steps.ForEach(step => step.Action());
        foreach (var (name, action) in steps)
        {
            if (only is null)
                Measure(name, action);
            else if (name == only)
                Repeat(action);
        }

        return 0;
    }

    private static void Repeat(Action action)
    {
        var count = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(20); count++)
            action();
        Console.WriteLine(count);
    }

    private static void Measure(string name, Action action)
    {
        var measured = Measurement.Of(name, action);
        Console.WriteLine($"{name,-16} {1e6 / measured.Microseconds,8:F0} a second {1e6 / measured.ProcessorMicroseconds,8:F0} a second of processor time {measured.Bytes / 1024,8:F0} KB");
    }
}
