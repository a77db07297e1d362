using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Inspection;

/// <summary>Inspections against the layouts of the base pack, and layouts with one parameter changed.</summary>
internal static class Inspected
{
    public static InspectionReport Of(byte[] docx, string? layout = null)
    {
        var findings = new FindingList();
        var report = DocxInspector.Inspect(docx, "report.docx", layout, TestLayouts.Library.Read, findings);
        Assert.Empty(findings.Select(finding => finding.Message.Chinese));
        return report!;
    }

    /// <summary>What departs, one a line: parameter, asked, and the places.</summary>
    public static string Departures(InspectionReport report) =>
        string.Concat(report.Items.Where(item => item.Verdict == Verdict.Departs)
            .Select(item => $"{item.Name} {item.Asked.Chinese}: {string.Join("; ", item.Places.Select(place => $"{place.Where.Chinese}“{place.Excerpt}”{place.Found.Chinese}"))}\n"));

    public static IEnumerable<string> DepartingNames(InspectionReport report) => report.Items.Where(item => item.Verdict == Verdict.Departs).Select(item => item.Name);

    public static InspectionItem Item(InspectionReport report, string name) => Assert.Single(report.Items, item => item.Name == name);

    /// <summary>A layout of the base pack with one parameter of another value.</summary>
    public static LayoutProfile Changed(string layout, string parameter, string value, string also = "")
    {
        var text = $"id: changed\nname: 试验\nbase: {layout}\nparameters:\n  {parameter}: {{ value: {value}, allow-deviation: 试验 }}\n  {also}\n";
        var source = new LayoutSource("test", IsStandard: false, () => ["changed"], (id, findings) =>
            id == "changed" ? DataReader.Read(Encoding.UTF8.GetBytes(text), "changed.yaml", DataLimits.Default, findings) : null);
        var faults = new FindingList();
        var changed = new LayoutLibrary([TestLayouts.BasePack, source]).Read("changed", faults);
        return changed ?? throw new InvalidOperationException(string.Join('\n', faults.Select(finding => finding.Message.Chinese)));
    }
}
