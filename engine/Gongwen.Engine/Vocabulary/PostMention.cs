namespace Gongwen.Engine.Vocabulary;

/// <summary>A post beside a place of a text where a name stands or should: 临江区商务局党组书记、局长｜.</summary>
/// <param name="Titles">The titles from the first to the last, at least one.</param>
/// <param name="Start">Where the first title begins.</param>
/// <param name="End">Behind the last title.</param>
/// <param name="Unit">The unit named before them; null when none is, but nothing else either.</param>
internal sealed record PostMention(IReadOnlyList<string> Titles, int Start, int End, Unit? Unit)
{
    // 副局长, 原局长, 时任局长: another post, or another time.
    private const string Altering = "副代原前总曾任拟兼助";

    /// <summary>The post right before a place; null when there is none the roster knows, or it isn't sure whose it is.</summary>
    /// <param name="roster">Knows the titles.</param>
    /// <param name="text">The line.</param>
    /// <param name="place">Where the name begins.</param>
    /// <param name="units">The units named in the line, by where their names end.</param>
    public static PostMention? Before(Roster roster, string text, int place, IReadOnlyDictionary<int, Unit> units)
    {
        var end = place > 0 && text[place - 1] is ' ' or '　' ? place - 1 : place;
        var titles = new List<string>();
        var start = end;
        while (roster.TitleBefore(text, start) is { } title)
        {
            titles.Insert(0, title);
            start -= title.Length;
            if (start == 0 || text[start - 1] != '、' || roster.TitleBefore(text, start - 1) is null)
                break;
            start--;
        }

        return titles.Count > 0 && IsWhole(text, start, units, out var unit) ? new PostMention(titles, start, end, unit) : null;
    }

    /// <summary>The post right behind a name: 沈知远局长. Null as above.</summary>
    public static PostMention? Behind(Roster roster, string text, int nameStart, int nameEnd, IReadOnlyDictionary<int, Unit> units)
    {
        if (roster.TitleAfter(text, nameEnd) is not { } title || !NameEdges.EndsAt(text, nameEnd + title.Length, title.Length))
            return null;
        return IsWhole(text, nameStart, units, out var unit) ? new PostMention([title], nameEnd, nameEnd + title.Length, unit) : null;
    }

    private static bool IsWhole(string text, int start, IReadOnlyDictionary<int, Unit> units, out Unit? unit)
    {
        unit = units.GetValueOrDefault(start);
        return unit is not null || (NameEdges.BeginsAt(text, start) && (start == 0 || !Altering.Contains(text[start - 1], StringComparison.Ordinal)));
    }
}
