using System.Text;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>An inspection for other programs: one object, described in docs/inspect.md.</summary>
public sealed class InspectionJson(UserLanguage language)
{
    /// <summary>Prints a report; without one, what kept the file from being inspected.</summary>
    public void Write(string file, InspectionReport? report, FindingList findings, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FindingsJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("layout", report?.Layout.Id);
            json.WriteBoolean("guessed", report?.IsGuessed ?? false);
            json.WriteStartObject("summary");
            json.WriteNumber("complies", report?.Count(Verdict.Complies) ?? 0);
            json.WriteNumber("departs", report?.Count(Verdict.Departs) ?? 0);
            json.WriteNumber("departsRequired", report?.Items.Count(item => item is { Verdict: Verdict.Departs, Strength: LayoutStrength.Required }) ?? 0);
            json.WriteNumber("unknown", report?.Count(Verdict.Unknown) ?? 0);
            json.WriteEndObject();
            json.WriteStartArray("items");
            foreach (var item in report?.Items ?? [])
                Write(item, json);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            var faults = new FindingsJson(language);
            foreach (var finding in findings)
                faults.Write(finding, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private void Write(InspectionItem item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("parameter", item.Name);
        json.WriteString("label", language.Pick(item.Label));
        json.WriteString("clause", item.Clause);
        json.WriteString("strength", NameOf(item.Strength));
        json.WriteString("verdict", NameOf(item.Verdict));
        json.WriteString("asked", language.Pick(item.Asked));
        json.WriteString("tolerance", item.Tolerance is null ? null : language.Pick(item.Tolerance));
        json.WriteNumber("count", item.Count);
        json.WriteStartArray("places");
        foreach (var place in item.Places)
        {
            json.WriteStartObject();
            json.WriteString("where", language.Pick(place.Where));
            json.WriteNumber("paragraph", place.Paragraph);
            json.WriteString("excerpt", place.Excerpt);
            json.WriteString("found", language.Pick(place.Found));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("reason", item.Reason is null ? null : language.Pick(item.Reason));
        json.WriteEndObject();
    }

    private static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Complies => "complies",
        Verdict.Departs => "departs",
        _ => "unknown",
    };

    private static string NameOf(LayoutStrength strength) => strength switch
    {
        LayoutStrength.Required => "required",
        LayoutStrength.General => "general",
        LayoutStrength.Recommended => "recommended",
        LayoutStrength.Permitted => "permitted",
        _ => "practice",
    };
}
