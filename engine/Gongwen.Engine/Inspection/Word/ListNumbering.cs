using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>Word's lists: counts the paragraphs in reading order and writes the label each shows.</summary>
internal sealed class ListNumbering
{
    private const int Levels = 9;
    private const int LongestLabel = 40;

    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly HashSet<string> _restarting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Level), XElement?> _levels = [];
    private readonly Dictionary<(string List, int Level), int> _starts = [];
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    internal ListNumbering(XElement? numbering)
    {
        foreach (var part in numbering?.Elements() ?? [])
        {
            if (part.Name == WordNames.W + "abstractNum" && part.Given("abstractNumId") is { } abstractId)
                _abstract.TryAdd(abstractId, part);
            else if (part.Name == WordNames.W + "num" && part.Given("numId") is { } id && _lists.TryAdd(id, part) && part.Elements(WordNames.W + "lvlOverride").Any(one => one.Child("startOverride") is not null))
                _restarting.Add(id);
        }
    }

    /// <summary>How many numbers were written as 1, 2, 3 because their form isn't known.</summary>
    internal int Unknown { get; private set; }

    /// <summary>The level's definition; null when the paragraph is in no list.</summary>
    internal XElement? Level(string? list, int level)
    {
        if (list is null or "0" || !_lists.TryGetValue(list, out var found))
            return null;
        if (!_levels.TryGetValue((list, level), out var known))
            _levels.Add((list, level), known = Find(found, level));
        return known;
    }

    private XElement? Find(XElement found, int level) =>
        Of(Override(found, level)?.Elements(WordNames.W + "lvl") ?? [], level) ?? Of(AbstractOf(found)?.Elements(WordNames.W + "lvl") ?? [], level);

    /// <summary>Counts one paragraph and gives its label; "" when nothing is shown.</summary>
    internal string Next(string list, int level)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        if (Level(list, level) is not { } definition || !_lists.TryGetValue(list, out var found))
            return "";
        // Lists of one kind count on, unless one begins anew.
        var restarts = _restarting.Contains(list);
        var key = restarts ? "n" + list : "a" + found.Child("abstractNumId").Val();
        if (!_counts.TryGetValue(key, out var counts))
        {
            counts = new int[Levels];
            for (var i = 0; i < Levels; i++)
                counts[i] = Start(list, i) - 1;
            _counts.Add(key, counts);
        }

        counts[level]++;
        for (var below = level + 1; below < Levels; below++)
            counts[below] = Start(list, below) - 1;
        return Label(list, definition, counts);
    }

    private int Start(string list, int level)
    {
        if (_starts.TryGetValue((list, level), out var known))
            return known;
        var start = Override(_lists[list], level)?.Child("startOverride").Number("val") ?? Level(list, level).Child("start").Number("val") ?? 1;
        return _starts[(list, level)] = (int)Math.Clamp(start, 0, 10_000);
    }

    private string Label(string list, XElement definition, int[] counts)
    {
        var text = definition.Child("lvlText").Val() ?? "";
        if (definition.Child("numFmt").Val() is "bullet" or "none")
            return text.Length > LongestLabel ? "" : definition.Child("numFmt").Val() == "none" && text.Contains('%', StringComparison.Ordinal) ? "" : text;
        var label = new StringBuilder();
        for (var i = 0; i < text.Length && label.Length < LongestLabel; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                var level = text[++i] - '1';
                var format = definition.Child("isLgl").Switch() == true ? "decimal" : Level(list, level).Child("numFmt").Val();
                label.Append(Written(Math.Max(0, counts[level]), format));
            }
            else
            {
                label.Append(text[i]);
            }
        }

        return label.ToString();
    }

    private string Written(int number, string? format)
    {
        if (ListNumber.Written(number, format) is { } written)
            return written;
        Unknown++;
        return ListNumber.Decimal(number);
    }

    private XElement? AbstractOf(XElement list) => list.Child("abstractNumId").Val() is { } id ? _abstract.GetValueOrDefault(id) : null;

    private static XElement? Override(XElement list, int level) => Of(list.Elements(WordNames.W + "lvlOverride"), level);

    private static XElement? Of(IEnumerable<XElement> levels, int level)
    {
        var wanted = level.ToString(CultureInfo.InvariantCulture);
        return levels.FirstOrDefault(one => one.Given("ilvl") == wanted);
    }
}
