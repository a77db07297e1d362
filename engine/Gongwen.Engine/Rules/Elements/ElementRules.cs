namespace Gongwen.Engine.Rules.Elements;

/// <summary>Elements of official documents and attachments: GW55nn. One line each, in the order of their numbers.</summary>
internal static class ElementRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new NumbersInText(),
        new RecipientsEnd(),
        new MastheadMarks(),
        new Signers(),
        new UnitsTwice(),
        new TitlesWithoutKind(),
        new TitleTautologies(),
        new LongTitles(),
        new UrgentTitles(),
        new SignatureUnits(),
        new AttachmentTitles(),
        new DanglingAttachments(),
        new AttachmentNames(),
        new CopiesEnd(),
    ];
}
