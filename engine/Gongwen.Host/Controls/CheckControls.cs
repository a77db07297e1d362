using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Commands;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Controls;

/// <summary>What becomes of the findings of each file before they are reported: fail-on of its project, and the baseline. For one run, one file after the other.</summary>
internal sealed class CheckControls
{
    private readonly World _world;
    private readonly ProjectFiles _projects;
    private readonly RunReport _report;
    private readonly string? _named;
    private readonly (bool Write, string? File) _writes;
    private readonly bool _failOnNamed;
    private readonly SourceLines _lines;
    private readonly Dictionary<string, BaselineFile> _files = new(StringComparer.Ordinal);

    /// <param name="world">The outside world.</param>
    /// <param name="projects">The projects of the run.</param>
    /// <param name="report">Gets the findings.</param>
    /// <param name="result">The command line.</param>
    /// <param name="failOn">--fail-on; when it is named it wins over projects.</param>
    /// <param name="baselines">The options about baselines; null for a command without.</param>
    public CheckControls(World world, ProjectFiles projects, RunReport report, ParseResult result, Option<string> failOn, BaselineOptions? baselines)
    {
        (_world, _projects, _report, _lines) = (world, projects, report, report.Lines);
        _named = baselines?.Named(result);
        _writes = baselines?.Writes(result) ?? default;
        _failOnNamed = result.GetResult(failOn) is { Implicit: false };
        HasBaselines = baselines is not null;
    }

    private bool HasBaselines { get; }

    /// <summary>Reports what was found in one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="suppressed">What comments let pass.</param>
    public void Add(ReportFile file, FindingList findings, IReadOnlyList<SuppressedFinding> suppressed)
    {
        var project = _projects.Of(Path.GetDirectoryName(file.Path)!);
        var faults = new FindingList();
        var passed = new List<SuppressedFinding>(suppressed);
        if (HasBaselines && BaselineOf(project, faults) is { } baseline)
        {
            // With faulty data not every rule looked, and what it would have found isn't gone.
            if (!findings.Any(finding => finding.Severity == Severity.Error && !Baseline.Takes(finding)))
                baseline.Saw(file.Path);
            // The same finding twice, as of two documents, is one.
            findings = findings.Changed(finding =>
            {
                if (!baseline.LetsPass(file.Path, finding, finding.Location is { Line: > 0 } place ? _lines.Of(place.File) : null))
                    return finding;
                passed.Add(new SuppressedFinding(finding, null));
                return null;
            });
        }

        _report.Add(faults);
        _report.Add(findings, _failOnNamed ? null : project?.File.FailOn);
        _report.AddSuppressed(passed);
    }

    /// <summary>Reports what is gone from the baselines, or writes them.</summary>
    public void Finish()
    {
        foreach (var file in _files.Values)
        {
            var findings = new FindingList();
            file.Finish(findings);
            _report.Add(findings);
            if (file.Writes && !findings.HasErrors)
                _world.Error.WriteLine(_world.Language.Pick($"基线 {TerminalText.OneLine(file.ShownAs)} 记下 {file.Taken} 个问题", $"baseline {TerminalText.OneLine(file.ShownAs)} holds {file.Taken} findings"));
        }
    }

    private BaselineFile? BaselineOf(FoundProject? project, FindingList findings)
    {
        var written = _writes.File ?? _named;
        var path = written is not null ? _world.Resolve(written)
            : project?.File.Baseline is { } own ? Path.GetFullPath(own, project.Folder)
            : _writes.Write ? Path.Combine(project?.Folder ?? _world.CurrentFolder, Baseline.Name)
            : null;
        if (path is null)
            return null;
        if (!_files.TryGetValue(path, out var file))
            _files.Add(path, file = new BaselineFile(_world, path, _writes.Write, findings));
        return file;
    }
}
