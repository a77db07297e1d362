using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Templates;

namespace Gongwen.Benchmarks.Workload;

/// <summary>The workload's genre, data and templates made ready, and each step by itself.</summary>
internal sealed class WorkloadRun
{
    private readonly FindingList _findings = [];
    private readonly ReportPipeline _pipeline;
    private readonly PreparedGenre _prepared;
    private readonly LayoutProfile _layout;
    private readonly TableWidths _widths;
    private readonly byte[] _json = WorkloadData.Json(40);
    private readonly byte[] _yaml = WorkloadData.Yaml(40);
    private readonly DataNode _data;
    private readonly FilledText _filled;
    private readonly Document _document;
    private readonly ReportContext _context;
    private readonly IReadOnlyList<IReportRule> _rules;

    public WorkloadRun()
    {
        var root = PeerFolder.RepositoryRoot();
        var basePack = PackReader.Read(FolderFiles.At(Path.Combine(root, "templates", "gbt9704")), _findings)!;
        var pack = PackReader.Read(FolderFiles.At(Path.Combine(root, "tests", "Gongwen.Benchmarks", "Workload", "pack")), _findings)!;
        var packs = PackStack.Of(basePack, [], [pack], _findings);
        _pipeline = ReportPipeline.Over(PluginHost.Scan(PluginHostOptions.OfProgram(Path.Combine(root, "artifacts", "gongwen", "plugins"))), packs, packs.Layouts.Read, _findings);
        var genre = _pipeline.Genres.Find("work-report", null, _findings)!;
        _prepared = PreparedGenre.Of(genre, (_, _) => GenreCode.None, (_, _, _) => []);
        _layout = packs.Layouts.Read("gbt9704-plain", _findings)!;
        _widths = new TableWidths(genre.Schema);
        _rules = [.. DocumentRules.All, .. _pipeline.PackRules!.For(genre, _pipeline.Genres.FolderOf(genre.Id, null, []), report => report, _findings)];
        _data = ReadJson();
        var result = _pipeline.Render(new ReportRequest("report.yaml", _yaml));
        if (result.Files.Count == 0 || result.Findings.Count > 0 || _findings.HasErrors)
            throw new InvalidOperationException(string.Join('\n', result.Findings.Concat(_findings).Select(finding => $"{finding.RuleId} {finding.Location} {finding.Message.English}")));
        _filled = Fill();
        _document = Build();
        _context = new ReportContext(genre.Id, _data, _document);
    }

    /// <summary>The document.</summary>
    public Document Document => _document;

    /// <summary>What the rules look at.</summary>
    public ReportContext Context => _context;

    /// <summary>The engine's rules and the packs'.</summary>
    public IReadOnlyList<IReportRule> Rules => _rules;

    public DataNode ReadJson() => DataReader.Read(_json, "report.json", DataLimits.Default, _findings)!;

    public DataNode ReadYaml() => DataReader.Read(_yaml, "report.yaml", DataLimits.Default, _findings)!;

    public void CheckData() => Step2CheckData.Run(_data, _prepared.Genre.Schema, draft: false, []);

    public FilledText Fill() => Step3FillTemplates.Run(_prepared.Templates, _prepared.Genre.Documents[0], null, _data, _findings)!;

    public Document Build() => Build(_filled ?? Fill());

    public void CheckDocument() => Step5CheckDocument.Run(_context, _rules, RuleSettings.None, []);

    public byte[] Write() => Step6WriteBytes.Run(_document, _layout, OutputFormat.Docx);

    /// <summary>Steps 3, 4 and 6: what other engines do.</summary>
    public byte[] FillBuildWrite() => Step6WriteBytes.Run(Build(Fill()), _layout, OutputFormat.Docx);

    public ReportResult AllOfYaml() => _pipeline.Render(new ReportRequest("report.yaml", _yaml));

    public ReportResult AllOfJson() => _pipeline.Render(new ReportRequest("report.json", _json));

    private Document Build(FilledText text) => Step4BuildDocument.Run(text, _prepared.Genre.Id, _prepared.Genre.Documents[0], _layout, _widths, _findings)!;
}
