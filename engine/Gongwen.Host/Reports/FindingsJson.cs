using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>--format json: one object {"findings":[…]}, described in docs/findings-json.md.</summary>
public sealed class FindingsJson(UserLanguage language) : IFindingsFormat
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(FindingsRun run, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in run.Findings)
                Write(finding, json);
            json.WriteEndArray();
            // Only where there are any, so that the others stay as they always were.
            Count(json, "omitted", run.Omitted);
            Count(json, "allowed", run.Allowed);
            Count(json, "baselined", run.Baselined);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    internal static string NameOf(FixKind kind) => kind switch
    {
        FixKind.Safe => "safe",
        FixKind.Unsafe => "unsafe",
        _ => "suggested",
    };

    internal static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>One finding as an object.</summary>
    internal void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        json.WriteString("severity", NameOf(finding.Severity));
        json.WriteString("message", language.Pick(finding.Message));
        json.WriteString("hint", finding.Hint is null ? null : language.Pick(finding.Hint));
        json.WriteString("file", finding.Location?.File);
        // Only where there is one, so that the others stay as they always were.
        if (finding.Location?.Cell is { } cell)
            json.WriteString("cell", cell);
        json.WriteNumber("line", finding.Location?.Line ?? 0);
        json.WriteNumber("column", finding.Location?.Column ?? 0);
        json.WriteNumber("endLine", finding.Location?.EndLine ?? 0);
        json.WriteNumber("endColumn", finding.Location?.EndColumn ?? 0);
        json.WriteString("path", finding.Path);
        json.WriteString("text", finding.Text);
        // Only where a plugin or pack says it, so that the others stay as they always were.
        if (finding.Source is not null)
            json.WriteString("source", finding.Source);
        if (finding.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            json.WriteBoolean("safe", fix.Safe);
            json.WriteString("kind", NameOf(fix.Kind));
            json.WriteString("replacement", fix.Replacement);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("fix");
        }

        if (finding.InDocument is { } place)
            Write(place, json);
        if (finding.Related.Count > 0)
            Write(finding.Related, json);

        json.WriteEndObject();
    }

    private static void Count(Utf8JsonWriter json, string name, int count)
    {
        if (count > 0)
            json.WriteNumber(name, count);
    }

    private static void Write(DocumentPlace place, Utf8JsonWriter json)
    {
        json.WriteStartObject("document");
        json.WriteStartArray("headings");
        foreach (var heading in place.Headings)
            json.WriteStringValue(heading);
        json.WriteEndArray();
        json.WriteNumber("paragraph", place.Paragraph);
        json.WriteEndObject();
    }

    private void Write(IReadOnlyList<RelatedPlace> related, Utf8JsonWriter json)
    {
        json.WriteStartArray("related");
        foreach (var other in related)
        {
            json.WriteStartObject();
            json.WriteString("message", language.Pick(other.Message));
            json.WriteString("file", other.Location.File);
            if (other.Location.Cell is { } cell)
                json.WriteString("cell", cell);
            json.WriteNumber("line", other.Location.Line);
            json.WriteNumber("column", other.Location.Column);
            json.WriteNumber("endLine", other.Location.EndLine);
            json.WriteNumber("endColumn", other.Location.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
