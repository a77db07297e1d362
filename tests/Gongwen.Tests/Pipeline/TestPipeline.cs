using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Pipeline;

/// <summary>The pipeline over the plugins and the base pack of the install.</summary>
internal static class TestPipeline
{
    public static ReportPipeline Installed { get; } = Create();

    /// <summary>A pipeline of its own, with nothing prepared yet.</summary>
    public static ReportPipeline Create()
    {
        var findings = new FindingList();
        var folder = Path.Combine(Install.Folder, "templates", "gbt9704");
        var pack = PackReader.Read(new FolderFiles(folder, "gbt9704"), findings);
        var pipeline = ReportPipeline.Over(PluginHost.Scan(new PluginHostOptions([Path.Combine(Install.Folder, "plugins")])), pack!, findings);
        Assert.Empty(findings);
        return pipeline;
    }

    /// <summary>A request for a report's text in every format.</summary>
    public static ReportRequest Request(string report) => Request(Encoding.UTF8.GetBytes(report));

    /// <summary>A request for a report's bytes in every format.</summary>
    public static ReportRequest Request(byte[] report) => new("report.yaml", report)
    {
        Formats = [OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Html, OutputFormat.Docx],
        Today = new DateOnly(2026, 7, 15),
    };
}
