using Gongwen.Engine.Inspection.Checks;

namespace Gongwen.Engine.Inspection;

/// <summary>All checks. One line to register one.</summary>
internal static class DocumentChecks
{
    internal static readonly IReadOnlyList<IDocumentCheck> All =
    [
        new PageCheck(),
        new GridCheck(),
        new MastheadCheck(),
        new SeparatorCheck(),
        new TextCheck(),
        new TitleCheck(),
        new BodyCheck(),
        new TableCheck(),
        new AttachmentCheck(),
        new SignatureCheck(),
        new ImprintCheck(),
        new ContentsCheck(),
        new PageNumberCheck(),
    ];
}
