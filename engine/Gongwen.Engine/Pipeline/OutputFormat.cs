namespace Gongwen.Engine.Pipeline;

/// <summary>What a document can be written as.</summary>
public enum OutputFormat
{
    /// <summary>Word, laid out to the genre's layout.</summary>
    Docx,

    /// <summary>One self-contained page that looks like the paper.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    Text,
}
