using System.Text;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>--format sarif: SARIF 2.1.0, for code hosts and editors.</summary>
public sealed class FindingsSarif(UserLanguage language, string version) : IFindingsFormat
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FindingsJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(findings, json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
                WriteResult(finding, json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private void WriteTool(IReadOnlyList<Finding> findings, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gongwen");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var id in findings.Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteString("level", FindingsJson.NameOf(finding.Severity));
        json.WriteStartObject("message");
        var message = language.Pick(finding.Message);
        json.WriteString("text", finding.Hint is null ? message : $"{message} — {language.Pick(finding.Hint)}");
        json.WriteEndObject();
        if (finding.Location is { } location)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Uri.EscapeDataString(location.File.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal));
            json.WriteEndObject();
            if (location.Line > 0)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", location.Line);
                json.WriteNumber("startColumn", location.Column);
                json.WriteNumber("endLine", location.EndLine);
                json.WriteNumber("endColumn", location.EndColumn);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (finding.Source is not null)
        {
            json.WriteStartObject("properties");
            json.WriteString("source", finding.Source);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
