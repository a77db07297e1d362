using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Writers.Docx;

namespace Gongwen.Engine.Pipeline;

/// <summary>What a sample renders to, as text that is kept beside it: expected.txt, expected.md, expected.docx.txt (the Word file's parts), with the document's id in the name when there are several.</summary>
public static class SampleGoldens
{
    /// <summary>The endings of files that may be kept.</summary>
    public static IReadOnlyList<string> Endings { get; } = ["txt", "docx.txt", "md"];

    /// <summary>Renders a sample.</summary>
    /// <param name="pipeline">The genres and layouts.</param>
    /// <param name="request">The sample; its formats don't matter.</param>
    /// <param name="endings">Some of <see cref="Endings"/>.</param>
    /// <param name="findings">Gets everything the sample's check found.</param>
    /// <returns>Names of files and their text with \n at line ends; empty when the sample has an error.</returns>
    public static IReadOnlyDictionary<string, string> Render(ReportPipeline pipeline, ReportRequest request, IReadOnlyCollection<string> endings, FindingList findings)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(endings);
        var result = pipeline.Render(request with { Formats = [.. endings.Select(FormatOf)] });
        findings.AddRange(result.Findings);
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in result.Files)
        {
            var name = result.Documents.Count > 1 ? $"expected.{file.DocumentId}.{EndingOf(file.Format)}" : $"expected.{EndingOf(file.Format)}";
            texts[name] = Normalized(file.Format == OutputFormat.Docx ? DocxText.Of(file.Bytes) : Encoding.UTF8.GetString(file.Bytes));
        }

        return texts;
    }

    /// <summary>The one of <see cref="Endings"/> that a kept file's name ends with, the longest (expected.list.docx.txt is docx.txt); null for a file of another kind.</summary>
    public static string? EndingOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Endings.Where(ending => name.EndsWith($".{ending}", StringComparison.Ordinal)).MaxBy(ending => ending.Length);
    }

    /// <summary>A kept text as it is compared: line ends of any system, one at the end.</summary>
    public static string Normalized(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static OutputFormat FormatOf(string ending) => ending switch
    {
        "docx.txt" => OutputFormat.Docx,
        "md" => OutputFormat.Markdown,
        _ => OutputFormat.Text,
    };

    private static string EndingOf(OutputFormat format) => format switch
    {
        OutputFormat.Docx => "docx.txt",
        OutputFormat.Markdown => "md",
        _ => "txt",
    };
}
