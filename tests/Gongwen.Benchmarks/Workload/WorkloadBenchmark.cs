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
    public static int Run()
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
        Console.WriteLine($"{check.Documents.Sum(document => document.Blocks.Count)} blocks, {check.Files[0].Bytes.Length} bytes, {check.Findings.Count} findings");
        var genre = pipeline.Genres.Find("work-report", null, findings)!;
        var prepared = PreparedGenre.Of(genre, (_, _) => GenreCode.None, (_, _, _) => []);
        var layout = layouts.Read("gbt9704-plain", findings)!;
        var data = DataReader.Read(json, "report.json", DataLimits.Default, findings)!;
        FilledText Fill() => Step3FillTemplates.Run(prepared.Templates, genre.Documents[0], null, data, findings)!;
        Document Build(FilledText text) => Step4BuildDocument.Run(text, genre.Id, genre.Documents[0], layout, new TableWidths(genre.Schema), findings)!;
        var filled = Fill();
        var document = Build(filled);
        Measure("step 1, JSON", () => DataReader.Read(json, "report.json", DataLimits.Default, findings));
        Measure("step 1, YAML", () => DataReader.Read(yaml, "report.yaml", DataLimits.Default, findings));
        Measure("step 2", () => Step2CheckData.Run(data, genre.Schema, draft: false, []));
        Measure("step 3", () => Fill());
        Measure("step 4", () => Build(filled));
        var context = new ReportContext(genre.Id, data, document);
        Measure("step 5", () => Step5CheckDocument.Run(context, Gongwen.Engine.Rules.DocumentRules.All, Gongwen.Engine.Rules.RuleSettings.None, []));
        Measure("step 6", () => Step6WriteBytes.Run(document, layout, OutputFormat.Docx));
        Measure("steps 3, 4, 6", () => Step6WriteBytes.Run(Build(Fill()), layout, OutputFormat.Docx));
        Measure("all, YAML", () => pipeline.Render(new ReportRequest("report.yaml", yaml)));
        Measure("all, JSON", () => pipeline.Render(new ReportRequest("report.json", json)));
        return 0;
    }

    private static void Measure(string name, Action action)
    {
        var measured = Measurement.Of(name, action);
        Console.WriteLine($"{name,-16} {1e6 / measured.Microseconds,8:F0} a second {measured.Bytes / 1024,8:F0} KB");
    }
}
