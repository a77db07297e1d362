using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Engine.Writers.Html;
using Gongwen.Engine.Writers.Markdown;
using Gongwen.Engine.Writers.Text;

namespace Gongwen.Engine.Pipeline;

/// <summary>Step 6: a document becomes a file. Every document can be written; GW6xxx are faults of layouts.</summary>
public static class Step6WriteBytes
{
    /// <summary>The whole file.</summary>
    public static byte[] Run(Document document, LayoutProfile layout, OutputFormat format) => format switch
    {
        OutputFormat.Docx => DocxWriter.Write(document, layout),
        OutputFormat.Html => HtmlWriter.Write(document, layout),
        OutputFormat.Markdown => MarkdownWriter.Write(document, layout),
        OutputFormat.Text => PlainTextWriter.Write(document, layout),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No writer for this format."),
    };
}
