using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Host.Language;
using Gongwen.Host.Rules;

namespace Gongwen.Host.Reports;

/// <summary>--format sarif: SARIF 2.1.0, for code hosts and editors.</summary>
public sealed class FindingsSarif(UserLanguage language, string version) : IFindingsFormat
{
    /// <inheritdoc/>
    public void Write(FindingsRun run, TextWriter output)
    {
        var ids = run.Findings.Concat(run.Suppressed.Select(passed => passed.Finding)).Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(ids, ids.Count == 0 ? [] : run.Rules(), json);
            if (run.Omitted > 0)
                WriteInvocation(run.Omitted, json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in run.Findings)
                WriteResult(finding, ids, null, json);
            foreach (var passed in run.Suppressed)
                WriteResult(passed.Finding, ids, passed, json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private void WriteTool(List<string> ids, IReadOnlyList<RuleEntry> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gongwen");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var id in ids)
            WriteRule(id, rules.FirstOrDefault(rule => rule.Id == id), json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(string id, RuleEntry? rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (rule?.Info is { Name.Length: > 0 } named)
            json.WriteString("name", named.Name);
        if (rule is not null)
            WriteText("shortDescription", language.Pick(rule.Title), json);
        if (rule?.Info is { } info)
        {
            WriteText("fullDescription", language.Pick(info.Description), json);
            WriteText("help", language.Pick($"{info.Description.Chinese}（gongwen rule show {id}）", $"{info.Description.English} (gongwen rule show {id})"), json);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", FindingsJson.NameOf(info.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("family", language.Pick(RuleWords.NameOf(info.Family)));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteInvocation(int omitted, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", value: true);
        json.WriteStartArray("toolExecutionNotifications");
        json.WriteStartObject();
        json.WriteString("level", "warning");
        WriteText("message", language.Pick($"另有 {omitted} 个问题没有列出", $"{omitted} more findings are not listed"), json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResult(Finding finding, List<string> ids, SuppressedFinding? passed, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", ids.IndexOf(finding.RuleId));
        json.WriteString("level", FindingsJson.NameOf(finding.Severity));
        var message = language.Pick(finding.Message);
        WriteText("message", finding.Hint is null ? message : $"{message} — {language.Pick(finding.Hint)}", json);
        if (finding.Location is { } location)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WritePlace(location, json);
            WriteLogical(finding, json);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var other in finding.Related)
            {
                json.WriteStartObject();
                WritePlace(other.Location, json);
                WriteText("message", language.Pick(other.Message), json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (finding.Fix is { Location.Line: > 0 } fix)
            WriteFix(fix, json);
        if (passed is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", passed.Reason is null ? "external" : "inSource");
            if (passed.Reason is not null)
                json.WriteString("justification", passed.Reason);
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

    private static void WritePlace(SourceLocation location, Utf8JsonWriter json)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(location.File, json);
        if (location.Line > 0)
        {
            json.WritePropertyName("region");
            WriteRegion(location, json);
        }

        json.WriteEndObject();
    }

    private static void WriteFile(string file, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(file.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    private static void WriteRegion(SourceLocation location, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        json.WriteNumber("endLine", location.EndLine);
        json.WriteNumber("endColumn", location.EndColumn);
        json.WriteEndObject();
    }

    // The way through the data, the headings in the document, and the cell of a table.
    private void WriteLogical(Finding finding, Utf8JsonWriter json)
    {
        var stands = finding.InDocument is { } place
            ? string.Join(" > ", place.Headings.Append(place.Paragraph == 0 ? "" : language.Pick($"第{place.Paragraph}段", $"paragraph {place.Paragraph}")).Where(part => part.Length > 0)) : "";
        var cell = finding.Location?.Cell ?? "";
        if (string.IsNullOrEmpty(finding.Path) && stands.Length == 0 && cell.Length == 0)
            return;
        json.WriteStartArray("logicalLocations");
        if (!string.IsNullOrEmpty(finding.Path))
            WriteLogical(finding.Path, "member", json);
        if (stands.Length > 0)
            WriteLogical(stands, "element", json);
        if (cell.Length > 0)
            WriteLogical(cell, "cell", json);
        json.WriteEndArray();
    }

    private static void WriteLogical(string name, string kind, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", name);
        json.WriteString("kind", kind);
        json.WriteEndObject();
    }

    private void WriteFix(Fix fix, Utf8JsonWriter json)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText("description", language.Pick(RuleWords.NameOf(fix.Kind)), json);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(fix.Location.File, json);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WritePropertyName("deletedRegion");
        WriteRegion(fix.Location, json);
        WriteText("insertedContent", fix.Replacement, json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
