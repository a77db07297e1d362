using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Rules;

namespace Gongwen.Host.Reports;

/// <summary>All findings of a run: printed in the wanted format, summed up, and what they make the exit code.</summary>
public sealed class RunReport(World world, string format, Severity failOn)
{
    private const int MostRules = 8;

    private readonly List<Finding> _findings = [];
    private readonly List<SuppressedFinding> _suppressed = [];
    private readonly HashSet<Finding> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<string, int> _dropped = new(StringComparer.Ordinal);
    private bool _failed;

    /// <summary>The lines of the files, for excerpts.</summary>
    public SourceLines Lines { get; } = new(world);

    /// <summary>True when the findings are for people.</summary>
    public bool IsText { get; } = format == "text";

    /// <summary>What the codes mean, asked for by formats that tell. Default: nothing is known.</summary>
    public Func<IReadOnlyList<RuleEntry>> Rules { get; init; } = () => [];

    /// <summary>The exit code the findings lead to.</summary>
    public int ExitCode => _failed ? Host.ExitCode.Findings : Host.ExitCode.Clean;

    /// <summary>Adds what was found in one file.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="from">The severity from which on they make the run fail; null for the run's own.</param>
    public void Add(FindingList findings, Severity? from = null)
    {
        // What is wrong with a layout or a template every report hears of, and the user once.
        _findings.AddRange(findings.Where(_seen.Add));
        foreach (var (rule, count) in findings.DroppedByRule)
            _dropped[rule] = _dropped.GetValueOrDefault(rule) + count;
        // An error may be among those a long list only counts.
        _failed |= findings.HasErrors || findings.Any(finding => finding.Severity >= (from ?? failOn));
    }

    /// <summary>Adds what comments and baselines let pass.</summary>
    public void AddSuppressed(IEnumerable<SuppressedFinding> suppressed) => _suppressed.AddRange(suppressed);

    /// <summary>Prints the findings.</summary>
    public void WriteFindings(TextWriter output) => FindingsFormats.Create(format, world, Lines).Write(AsRun(), output);

    /// <summary>Prints the line that sums up, for people only.</summary>
    /// <param name="output">Where to print.</param>
    /// <param name="whenClean">What to say when there is nothing; null for no line.</param>
    public void WriteSummary(TextWriter output, string? whenClean)
    {
        if (!IsText)
            return;
        var (language, run) = (world.Language, AsRun());
        var summary = FindingsFormats.Summary(_findings, world) ?? whenClean;
        if (_dropped.Count > 0)
            summary += language.Pick($"，另有 {Omitted} 个没有列出（{ByRule("、")}）", $", {Omitted} more not listed ({ByRule(", ")})");
        if (run.Allowed > 0)
            summary += language.Pick($"{(summary is null ? "" : "，")}另有 {run.Allowed} 个已按注释放行", $"{(summary is null ? "" : ", ")}{run.Allowed} let pass by comments");
        if (run.Baselined > 0)
            summary += language.Pick($"{(summary is null ? "" : "，")}另有 {run.Baselined} 个在基线里", $"{(summary is null ? "" : ", ")}{run.Baselined} in the baseline");
        if (summary is not null)
            output.WriteLine(summary);
    }

    private int Omitted => _dropped.Values.Sum();

    private string ByRule(string separator) => string.Join(separator, _dropped.OrderByDescending(one => one.Value).Take(MostRules).Select(one => $"{one.Key} {one.Value}")) + (_dropped.Count > MostRules ? "…" : "");

    private FindingsRun AsRun() => new(FindingsFormats.InReadingOrder(_findings))
    {
        Suppressed = FindingsFormats.InReadingOrder(_suppressed),
        Omitted = Omitted,
        Rules = Rules,
    };
}
