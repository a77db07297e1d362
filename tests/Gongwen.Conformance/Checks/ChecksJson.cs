using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gongwen.Conformance.Checks;

/// <summary>The measure as JSON: totals, rules, kinds, published texts, safe fixes, findings, missed entries.</summary>
internal static class ChecksJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ChecksMeasure measure, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteTotals(measure, json);
            WriteRules(measure, json);
            WriteList(json, "published", measure.Published, text =>
            {
                json.WriteString("file", text.Name);
                if (text.Year is { } year)
                    json.WriteNumber("year", year);
                json.WriteNumber("characters", text.Characters);
                var warnings = measure.OnPublished.Count(finding => finding.Text == text && finding.IsWarning);
                json.WriteNumber("warnings", warnings);
                WriteFigure(json, "perTenThousand", ChecksMeasure.Per(10000, warnings, [text]));
            });
            WriteList(json, "safeFixes", SafeFix.Of(measure.OnPublished), fix =>
            {
                json.WriteString("rule", fix.RuleId);
                json.WriteString("before", fix.Before);
                json.WriteString("after", fix.After);
                json.WriteNumber("count", fix.Count);
                json.WriteString("first", fix.First);
            });
            WriteList(json, "findings", measure.OnModels.Concat(measure.OnPublished), finding =>
            {
                json.WriteString("file", finding.Text.Name);
                json.WriteNumber("line", finding.Finding.Location?.Line ?? 0);
                json.WriteNumber("column", finding.Finding.Location?.Column ?? 0);
                json.WriteString("rule", finding.Rule.Id);
                json.WriteString("severity", finding.Finding.Severity.ToString());
                if (finding.Standing.Length > 0)
                    json.WriteString("standing", finding.Standing);
                json.WriteString("context", finding.Context);
            });
            WriteList(json, "missed", measure.Key.Mistakes.Concat(measure.Key.Placeholders).Where(entry => !measure.Found.Contains(entry)), entry =>
            {
                json.WriteString("file", entry.File);
                json.WriteNumber("line", entry.Line);
                json.WriteString("certainty", entry.Certainty);
                json.WriteString("kind", entry.Kind);
                json.WriteString("quote", entry.Quote);
                json.WriteString("correction", entry.Correction);
            });
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteTotals(ChecksMeasure measure, Utf8JsonWriter json)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("modelCharacters", measure.Models.Sum(text => text.Characters));
        json.WriteNumber("publishedCharacters", measure.Published.Sum(text => text.Characters));
        foreach (var certainty in new[] { KeyEntry.Certain, KeyEntry.Likely, KeyEntry.Doubtful, KeyEntry.Placeholder })
        {
            var entries = ChecksScore.Entries(measure, certainty);
            json.WriteStartObject(certainty);
            json.WriteNumber("entries", entries.Count);
            json.WriteNumber("found", entries.Count(measure.Found.Contains));
            json.WriteEndObject();
        }

        WriteFigure(json, "falseAlarmsPerThousand", measure.FalseAlarmsPerThousand);
        WriteFigure(json, "publishedPerTenThousand", measure.PublishedPerTenThousand);
        json.WriteStartArray("keyFaults");
        foreach (var fault in measure.Key.Faults)
            json.WriteStringValue(fault);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRules(ChecksMeasure measure, Utf8JsonWriter json) => WriteList(json, "rules", ChecksScore.Of(measure), score =>
    {
        json.WriteString("rule", score.Rule.Id);
        json.WriteNumber("findings", score.Findings);
        json.WriteNumber("certain", score.Certain);
        json.WriteNumber("likely", score.Likely);
        json.WriteNumber("doubtful", score.Doubtful);
        json.WriteNumber("placeholder", score.Placeholders);
        json.WriteNumber("falseAlarms", score.FalseAlarms);
        json.WriteNumber("published", score.Published);
        json.WriteNumber("safeFixes", score.SafeFixes);
    });

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, 2));
}
