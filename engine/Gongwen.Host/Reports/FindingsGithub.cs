using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>--format github: workflow commands that a code host shows beside the lines.</summary>
public sealed class FindingsGithub(UserLanguage language) : IFindingsFormat
{
    /// <inheritdoc/>
    public void Write(FindingsRun run, TextWriter output)
    {
        var titles = run.Findings.Count == 0 ? [] : run.Rules().ToDictionary(rule => rule.Id, rule => language.Pick(rule.Title), StringComparer.Ordinal);
        foreach (var finding in run.Findings)
        {
            var title = titles.TryGetValue(finding.RuleId, out var known) ? $"{finding.RuleId} {known}" : finding.RuleId;
            var message = language.Pick(finding.Message);
            if (finding.Hint is not null)
                message = language.Pick($"{message}。{language.Pick(finding.Hint)}", $"{message}. {language.Pick(finding.Hint)}");
            if (finding.Location?.Cell is { } cell)
                message = language.Pick($"{cell}：{message}", $"{cell}: {message}");
            output.WriteLine($"::{CommandOf(finding.Severity)} {PlaceOf(finding.Location)}title={Property(title)}::{Data(message)}");
        }

        if (run.Omitted > 0)
            output.WriteLine($"::notice title=gongwen::{language.Pick($"另有 {run.Omitted} 个问题没有列出", $"{run.Omitted} more findings are not listed")}");
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // Columns are taken only within one line.
    private static string PlaceOf(SourceLocation? location)
    {
        if (location is null)
            return "";
        var file = $"file={Property(location.File.Replace('\\', '/'))},";
        if (location.Line == 0)
            return file;
        var lines = string.Create(CultureInfo.InvariantCulture, $"line={location.Line},endLine={location.EndLine},");
        return location.Line == location.EndLine ? file + string.Create(CultureInfo.InvariantCulture, $"line={location.Line},col={location.Column},endLine={location.EndLine},endColumn={location.EndColumn},") : file + lines;
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
