using System.Text.Encodings.Web;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Batches;

/// <summary>What a journal says of a finished report, one line of JSON.</summary>
/// <param name="Report">The stem of its documents.</param>
/// <param name="Source">What it was made of, from the output folder.</param>
/// <param name="Input">The digest of everything it was made of.</param>
/// <param name="Tables">The tables it asked for, as it names them.</param>
/// <param name="Files">What was written.</param>
/// <param name="Found">What was found and didn't hinder.</param>
internal sealed record JournalEntry(string Report, string Source, string Input, IReadOnlyList<string> Tables, IReadOnlyList<JournalFile> Files, IReadOnlyList<RuleCount> Found)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    public byte[] Written() => Line(json =>
    {
        json.WriteString("report", Report);
        json.WriteString("source", Source);
        json.WriteString("input", Input);
        if (Tables.Count > 0)
        {
            json.WriteStartArray("tables");
            foreach (var table in Tables)
                json.WriteStringValue(table);
            json.WriteEndArray();
        }

        json.WriteStartArray("files");
        foreach (var file in Files)
        {
            json.WriteStartArray();
            json.WriteStringValue(file.Name);
            json.WriteStringValue(file.Digest);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (Found.Count == 0)
            return;
        json.WriteStartArray("found");
        foreach (var rule in Found)
        {
            json.WriteStartArray();
            json.WriteStringValue(rule.Rule);
            json.WriteStringValue(FindingsJson.NameOf(rule.Severity));
            json.WriteNumberValue(rule.Count);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>A line of JSON.</summary>
    public static byte[] Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The entry of a line; null for any other line.</summary>
    public static JournalEntry? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var root = parsed.RootElement;
            return new JournalEntry(
                root.GetProperty("report").GetString()!,
                root.GetProperty("source").GetString()!,
                root.GetProperty("input").GetString()!,
                root.TryGetProperty("tables", out var tables) ? [.. tables.EnumerateArray().Select(table => table.GetString()!)] : [],
                [.. root.GetProperty("files").EnumerateArray().Select(file => new JournalFile(file[0].GetString()!, file[1].GetString()!))],
                root.TryGetProperty("found", out var found) ? [.. found.EnumerateArray().Select(rule => new RuleCount(rule[0].GetString()!, SeverityOf(rule[1].GetString()), rule[2].GetInt32()))] : []);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static Severity SeverityOf(string? name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Note,
    };
}
