namespace Gongwen.Engine.Writers.Docx;

/// <summary>A section: sheets of one kind with one set of headers and footers.</summary>
/// <param name="Page">Its sheets.</param>
/// <param name="Start">How it begins: "nextPage" or "evenPage"; null for the first.</param>
/// <param name="References">Its headers and footers.</param>
internal sealed record DocxSection(DocxPage Page, string? Start, IReadOnlyList<DocxReference> References)
{
    /// <summary>Written as the last thing of the body or of the section's last paragraph.</summary>
    internal void Write(WordXml xml)
    {
        xml.Open("sectPr");
        foreach (var reference in References)
            xml.Open(reference.Element).With("type", reference.Kind).WithRelationship(reference.RelationshipId).Close();
        if (Start is not null)
            xml.Value("type", Start);
        xml.Open("pgSz").With("w", Page.Width).With("h", Page.Height);
        if (Page.Landscape)
            xml.With("orient", "landscape");
        xml.Close();
        xml.Open("pgMar").With("top", Page.Top).With("right", Page.Right).With("bottom", Page.Bottom).With("left", Page.Left)
            .With("header", Page.Header).With("footer", Page.Landscape ? Page.Bottom / 2 : Page.Footer).With("gutter", 0).Close();
        if (References.Any(reference => reference.Kind == "first"))
            xml.Switch("titlePg");
        xml.Open("docGrid").With("type", "lines").With("linePitch", Page.GridPitch).Close();
        xml.Close();
    }
}
