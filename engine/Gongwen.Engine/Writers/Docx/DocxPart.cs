namespace Gongwen.Engine.Writers.Docx;

/// <summary>A part of the package that the document refers to.</summary>
/// <param name="Name">In the folder word/, e.g. footer1.xml.</param>
/// <param name="Kind">What it is: styles, settings, fontTable, numbering, header, footer. Its content type and its relationship follow from that.</param>
/// <param name="RelationshipId">From document.xml.</param>
/// <param name="Write">Writes it.</param>
internal sealed record DocxPart(string Name, string Kind, string RelationshipId, Action<WordXml> Write)
{
    /// <summary>What it depends on besides the layout; null when that is the document.</summary>
    internal string? Key { get; init; }
}
