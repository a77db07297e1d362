using Gongwen.Contracts;

namespace Gongwen.Engine.Migrations;

/// <summary>The way to a value as people write it: 履职情况[].事实, with [] for every item of a list.</summary>
/// <param name="Parts">Keys, and null for [].</param>
internal sealed record MigrationPath(IReadOnlyList<string?> Parts)
{
    // As deep as data may be.
    private const int MaxParts = 64;

    /// <summary>The root.</summary>
    public static MigrationPath Root { get; } = new([]);

    /// <summary>How many parts lead to and through the last [].</summary>
    public int ListParts => Parts.Select((part, index) => part is null ? index + 1 : 0).Append(0).Max();

    /// <summary>The first parts.</summary>
    public MigrationPath Take(int count) => new([.. Parts.Take(count)]);

    /// <summary>The keys after the first parts, none of which may be [].</summary>
    public IReadOnlyList<string> KeysFrom(int index) => [.. Parts.Skip(index).Select(part => part!)];

    /// <summary>True when the other way begins with all of this one.</summary>
    public bool IsPrefixOf(MigrationPath other) =>
        Parts.Count <= other.Parts.Count && Parts.SequenceEqual(other.Parts.Take(Parts.Count), StringComparer.Ordinal);

    /// <summary>Keys below a site, as people write them.</summary>
    public static string TextOf(IEnumerable<string> keys) => keys.Aggregate("", DataPath.Key);

    /// <summary>As written; keys with signs of their own stand in [""].</summary>
    public override string ToString() => Parts.Aggregate("", (text, part) => part is null ? text + "[]" : DataPath.Key(text, part));

    /// <summary>Reads a way; null when it is none.</summary>
    public static MigrationPath? Parse(string text)
    {
        var parts = new List<string?>();
        var at = 0;
        while (at < text.Length && parts.Count < MaxParts)
        {
            if (text.AsSpan(at).StartsWith("[]", StringComparison.Ordinal) && parts.Count > 0)
            {
                parts.Add(null);
                at += 2;
            }
            else if (text.AsSpan(at).StartsWith("[\"", StringComparison.Ordinal))
            {
                if (Quoted(text, ref at) is not { } quoted)
                    return null;
                parts.Add(quoted);
            }
            else
            {
                if (parts.Count > 0 && text[at++] != '.')
                    return null;
                var end = at;
                while (end < text.Length && text[end] is not ('.' or '[' or ']' or '"') && !char.IsWhiteSpace(text[end]) && !char.IsControl(text[end]))
                    end++;
                if (end == at)
                    return null;
                parts.Add(text[at..end]);
                at = end;
            }
        }

        return at == text.Length && parts.Count > 0 ? new MigrationPath(parts) : null;
    }

    private static string? Quoted(string text, ref int at)
    {
        var key = new System.Text.StringBuilder();
        for (at += 2; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                if (key.Length == 0 || at + 1 >= text.Length || text[at + 1] != ']')
                    return null;
                at += 2;
                return key.ToString();
            }

            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            key.Append(text[at]);
        }

        return null;
    }
}
