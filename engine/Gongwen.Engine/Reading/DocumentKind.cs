namespace Gongwen.Engine.Reading;

/// <summary>In what form a document is written.</summary>
public enum DocumentKind
{
    /// <summary>.docx; .doc, .wps and their like are taken for it and refused in its words.</summary>
    Word,

    /// <summary>.txt</summary>
    PlainText,

    /// <summary>.md</summary>
    Markdown,
}
