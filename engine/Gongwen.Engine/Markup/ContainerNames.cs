namespace Gongwen.Engine.Markup;

/// <summary>The names of the ::: containers.</summary>
internal static class ContainerNames
{
    /// <summary>All of them, in the order of the page.</summary>
    public static readonly string[] All = ["author", "recipients", "table", "attachments", "signature", "note"];

    /// <summary>The container of a name.</summary>
    public static ContainerKind Of(string name) => name switch
    {
        "table" => ContainerKind.Table,
        "author" => ContainerKind.Author,
        "recipients" => ContainerKind.Recipients,
        "attachments" => ContainerKind.Attachments,
        "signature" => ContainerKind.Signature,
        "note" => ContainerKind.Note,
        _ => ContainerKind.Unknown,
    };

    /// <summary>The name that shares most of its letters with a word, in order; null when none comes near.</summary>
    public static string? NearestTo(string word)
    {
        var best = All.MaxBy(name => Shared(word, name))!;
        return Shared(word, best) * 3 >= Math.Max(word.Length, best.Length) * 2 ? best : null;
    }

    // Length of the longest common subsequence.
    private static int Shared(string word, string name)
    {
        const int longest = 32;
        if (word.Length > longest)
            return 0;
        var lengths = new int[name.Length + 1];
        foreach (var c in word)
        {
            var diagonal = 0;
            for (var j = 1; j <= name.Length; j++)
            {
                var above = lengths[j];
                lengths[j] = c == name[j - 1] ? diagonal + 1 : Math.Max(lengths[j], lengths[j - 1]);
                diagonal = above;
            }
        }

        return lengths[^1];
    }
}
