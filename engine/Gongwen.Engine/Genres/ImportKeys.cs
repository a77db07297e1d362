using Gongwen.Contracts;

namespace Gongwen.Engine.Genres;

/// <summary>Which keys at the root of a report take what is found in a text somebody wrote (genre.yaml, import).</summary>
/// <param name="ByRole">The key for each of <see cref="Roles"/> that is named.</param>
internal sealed record ImportKeys(IReadOnlyDictionary<string, DataNode> ByRole)
{
    /// <summary>What such a text has; document is the id of the genre's document it becomes, mark what stands behind the organs' names in its red head.</summary>
    public static readonly string[] Roles =
    [
        "title", "author", "recipients", "opening", "chapters", "closing", "attachments", "signature", "date", "note", "document",
        "mark", "copy-number", "classification", "secrecy-period", "urgency", "organs", "suffix", "number", "signers", "kind", "sent-to", "seals", "copy-to", "issuer", "issue-date",
        "present", "excused", "attending",
    ];

    /// <summary>Nothing is said.</summary>
    public static ImportKeys None { get; } = new(new Dictionary<string, DataNode>(StringComparer.Ordinal));

    /// <summary>The key of a role; null when the genre has none for it.</summary>
    public string? For(string role) => ByRole.TryGetValue(role, out var key) ? key.Text : null;
}
