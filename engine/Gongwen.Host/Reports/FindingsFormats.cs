using System.Text;
using Gongwen.Contracts;
using Gongwen.Host.Usage;

namespace Gongwen.Host.Reports;

/// <summary>The formats of --format, by name.</summary>
public static class FindingsFormats
{
    /// <summary>The format with a name; text for any other word.</summary>
    public static IFindingsFormat Create(string name, World world) => name switch
    {
        "json" => new FindingsJson(world.Language),
        "sarif" => new FindingsSarif(world.Language, VersionText.Version),
        _ => new FindingsText(world.Language, new SourceLines(world).Of),
    };

    /// <summary>Findings in the order a reader wants: by file as first named, then by place, then as found.</summary>
    public static IReadOnlyList<Finding> InReadingOrder(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (all.Count < 2)
            return all;
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbered = all.Select((finding, index) =>
        {
            var file = finding.Location?.File ?? "";
            if (!files.TryGetValue(file, out var rank))
                files.Add(file, rank = files.Count);
            return (finding, index, rank);
        }).ToList();
        return [.. numbered
            .OrderBy(entry => entry.rank)
            .ThenBy(entry => entry.finding.Location?.Line ?? 0)
            .ThenBy(entry => entry.finding.Location?.Column ?? 0)
            .ThenBy(entry => entry.index)
            .Select(entry => entry.finding)];
    }

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
}
