namespace Gongwen.Engine.Rules.Safety;

/// <summary>Style and safety: GW59nn. One line each, in the order of their numbers.</summary>
internal static class SafetyRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new IdentityNumbers(),
        new MobileNumbers(),
        new CardNumbers(),
        new SecrecyMarks(),
        new PersonalContacts(),
        new Passwords(),
        new InternalLinks(),
    ];
}
