using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Data.Tables;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Reports;

/// <summary>The formats of --format, by name.</summary>
public static class FindingsFormats
{
    /// <summary>The format with a name; text for any other word.</summary>
    public static IFindingsFormat Create(string name, World world, SourceLines? lines = null) => name switch
    {
        "json" => new FindingsJson(world.Language),
        "sarif" => new FindingsSarif(world.Language, VersionText.Version),
        "github" => new FindingsGithub(world.Language),
        _ => new FindingsText(world.Language, (lines ?? new SourceLines(world)).Of),
    };

    /// <summary>Findings in the order a reader wants, the same every time: by file, by place, by code, by what they say.</summary>
    public static IReadOnlyList<Finding> InReadingOrder(IEnumerable<Finding> findings) => [.. InReadingOrder(findings, finding => finding)];

    /// <summary>The same for what comments and baselines let pass.</summary>
    public static IReadOnlyList<SuppressedFinding> InReadingOrder(IEnumerable<SuppressedFinding> suppressed) => [.. InReadingOrder(suppressed, passed => passed.Finding)];

    /// <summary>"3 个错误，1 个警告", or null when there is nothing.</summary>
    public static string? Summary(IReadOnlyCollection<Finding> findings, World world)
    {
        var text = new StringBuilder();
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            var count = findings.Count(finding => finding.Severity == severity);
            if (count == 0)
                continue;
            if (text.Length > 0)
                text.Append(world.Language.Pick("，", ", "));
            text.Append(world.Language.Pick($"{count} 个{world.Language.Of(severity)}", $"{count} {world.Language.Of(severity)}{(count == 1 ? "" : "s")}"));
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static IEnumerable<T> InReadingOrder<T>(IEnumerable<T> all, Func<T, Finding> findingOf) => all
        .OrderBy(one => findingOf(one).Location?.File ?? "", StringComparer.Ordinal)
        .ThenBy(one => CellPlace.Sheet(findingOf(one).Location), StringComparer.Ordinal)
        .ThenBy(one => findingOf(one).Location?.Line ?? 0)
        .ThenBy(one => CellPlace.Column(findingOf(one).Location))
        .ThenBy(one => findingOf(one).Location?.Column ?? 0)
        .ThenBy(one => findingOf(one).RuleId, StringComparer.Ordinal)
        .ThenBy(one => findingOf(one).Message.Chinese, StringComparer.Ordinal);
}
