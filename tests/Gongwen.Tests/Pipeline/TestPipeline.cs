using System.Text;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Pipeline;

/// <summary>The pipeline over the test's own genre (Cases/5-document/pack), with the layouts of the base pack.</summary>
internal static class TestPipeline
{
    public static ReportPipeline Shared { get; } = Create();

    /// <summary>A pipeline of its own, with nothing prepared yet.</summary>
    public static ReportPipeline Create()
    {
        var files = new FolderFiles(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "5-document", "pack"), "pack");
        var catalog = new GenreCatalog([new GenreFolder("work-report", files, "pack")], new SharedParts(new Dictionary<string, TemplateFile>(StringComparer.Ordinal), SharedShapes.BuiltIn));
        return new ReportPipeline(catalog, (_, _) => GenreCode.None, TestLayouts.Library.Read);
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
