using System.Text.Json;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Batches;

/// <summary>The summary of a batch for programs, described in docs/batch.md.</summary>
internal sealed class BatchJson(UserLanguage language)
{
    /// <summary>Prints it.</summary>
    public void Write(BatchTally tally, BatchEnd end, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("reports", end.Reports);
        json.WriteNumber("rendered", tally.Done);
        json.WriteNumber("skipped", tally.Skipped);
        json.WriteNumber("failed", tally.Failed);
        json.WriteNumber("notReached", end.LeftOf(tally));
        json.WriteNumber("files", tally.Files);
        json.WriteBoolean("interrupted", end.IsInterrupted);
        json.WriteNumber("seconds", Math.Round(end.Time.TotalSeconds, 3));
        if (end.RateOf(tally) is { } rate)
            json.WriteNumber("reportsPerSecond", Math.Round(rate, 1));
        else
            json.WriteNull("reportsPerSecond");
        json.WriteStartArray("rules");
        foreach (var (code, rule) in tally.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", code);
            json.WriteString("severity", FindingsJson.NameOf(rule.Severity));
            json.WriteNumber("count", rule.Count);
            json.WriteNumber("reports", rule.Reports);
            json.WriteString("example", rule.Example is null ? null : language.Pick(rule.Example));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("allowed", tally.Allowed);
        json.WriteNumber("uncounted", tally.Dropped);
        json.WriteStartArray("failures");
        foreach (var failure in tally.Failures)
        {
            json.WriteStartObject();
            json.WriteString("report", failure.Report);
            json.WriteString("rule", failure.Rule);
            json.WriteString("reason", language.Pick(failure.Reason));
            json.WriteString("place", failure.Place);
            json.WriteNumber("errors", failure.Errors);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("failuresOmitted", tally.Failed - tally.Failures.Count);
        json.WriteStartArray("slowest");
        foreach (var (report, time) in tally.Slowest)
        {
            json.WriteStartObject();
            json.WriteString("report", report);
            json.WriteNumber("milliseconds", Math.Round(time.TotalMilliseconds));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        var findings = new FindingsJson(language);
        var shown = tally.Findings;
        foreach (var finding in shown)
            findings.Write(finding, json);
        json.WriteEndArray();
        json.WriteNumber("findingsOmitted", tally.Found - shown.Count);
        json.WriteEndObject();
    });
}
