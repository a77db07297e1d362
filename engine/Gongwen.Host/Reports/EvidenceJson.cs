using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Evidence;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>The numbers of a report's documents for other programs: one object, described in docs/explain.md.</summary>
public sealed class EvidenceJson(UserLanguage language)
{
    private const int MostSources = 10_000;
    private const int MostDeep = 8;

    /// <summary>Prints what is known; <paramref name="explained"/> is null when the report couldn't be read.</summary>
    public void Write(string file, ReportResult? explained, FindingList findings, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("genre", explained?.GenreId);
        json.WriteBoolean("draft", findings.HasErrors);
        json.WriteStartArray("documents");
        foreach (var document in explained?.Evidence ?? [])
            Write(document, json);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        var faults = new FindingsJson(language);
        foreach (var finding in findings.Where(finding => finding.Severity == Severity.Error))
            faults.Write(finding, json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Write(DocumentEvidence document, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("document", document.DocumentId);
        json.WriteString("name", document.Name);
        json.WriteStartObject("summary");
        json.WriteNumber("numbers", document.Items.Count);
        foreach (var kind in (EvidenceKind[])[EvidenceKind.Data, EvidenceKind.Computed, EvidenceKind.Template, EvidenceKind.Unbacked])
            json.WriteNumber(NameOf(kind), document.Count(kind));
        json.WriteEndObject();
        json.WriteStartArray("numbers");
        foreach (var item in document.Items)
            Write(item, json);
        json.WriteEndArray();
        if (document.Passages.Count > 0)
        {
            json.WriteStartArray("passages");
            foreach (var passage in document.Passages)
                Write(passage, json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(EvidenceItem item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", item.Text);
        json.WriteString("kind", item.NumberKind switch { NumberKind.Share => "share", NumberKind.Range => "range", NumberKind.Date => "date", _ => "quantity" });
        json.WriteString("sentence", item.Sentence);
        Write(item.Place, json);
        json.WriteString("from", NameOf(item.Kind));
        json.WriteString("sameAs", item.SameAs);
        json.WriteString("differsFrom", item.DiffersFrom);
        json.WriteStartArray("sources");
        foreach (var source in item.Sources)
            Write(source, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(EvidencePassage passage, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", passage.Text);
        Write(passage.Place, json);
        json.WriteStartArray("pieces");
        foreach (var piece in passage.Pieces)
        {
            json.WriteStartObject();
            json.WriteString("text", piece.Text);
            json.WritePropertyName("source");
            Write(piece.Source, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(EvidencePlace place, Utf8JsonWriter json)
    {
        json.WriteStartObject("place");
        json.WriteStartArray("headings");
        foreach (var heading in place.Place.Headings)
            json.WriteStringValue(heading);
        json.WriteEndArray();
        json.WriteNumber("paragraph", place.Place.Paragraph);
        if (place.Row is { } row)
        {
            json.WriteNumber("row", row);
            json.WriteNumber("cell", place.Column);
            json.WriteString("table", place.Table);
            json.WriteString("columnName", place.ColumnName);
        }

        json.WriteEndObject();
    }

    private void Write(EvidenceSource source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("from", NameOf(source.Kind));
        Write(source.Location, source.Path, json);
        json.WriteString("text", source.Text);
        if (source.Derivation is { } how)
            Write(how, 1, json);
        json.WriteEndObject();
    }

    private void Write(Derivation how, int depth, Utf8JsonWriter json)
    {
        json.WriteString("formula", language.Pick(how.Formula));
        var sources = how.Sources;
        json.WriteStartArray("sources");
        foreach (var node in sources.Take(MostSources))
        {
            json.WriteStartObject();
            Write(node.Location, node.Path, json);
            json.WriteString("text", node.Kind == DataKind.Object ? string.Join(' ', node.Properties.Where(property => property.Value.Text.Length > 0).Select(property => property.Value.Text)) : node.Text);
            if (node.Derivation is { } inner && depth < MostDeep)
                Write(inner, depth + 1, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (sources.Count > MostSources)
            json.WriteNumber("omitted", sources.Count - MostSources);
    }

    private static void Write(SourceLocation? place, string path, Utf8JsonWriter json)
    {
        json.WriteString("file", place?.File);
        json.WriteNumber("line", place?.Line ?? 0);
        json.WriteNumber("column", place?.Column ?? 0);
        if (place?.Cell is { } cell)
            json.WriteString("tableCell", cell);
        json.WriteString("path", path);
    }

    private static string NameOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Data => "data",
        EvidenceKind.Computed => "computed",
        EvidenceKind.Template => "template",
        _ => "unbacked",
    };
}
