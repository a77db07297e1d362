using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;

namespace Gongwen.Engine.Evidence;

/// <summary>Places as findings write them, those that follow each other as one: report.yaml:40–88, 台账.xlsx!清单!A2–A9.</summary>
internal static class PlaceRanges
{
    private const int MostRanges = 6;

    /// <summary>All of them in the order of the files; many are cut short.</summary>
    public static string Of(IEnumerable<SourceLocation> places)
    {
        var files = new List<string>();
        foreach (var group in places.GroupBy(place => (place.File, Sheet: CellPlace.Sheet(place))))
        {
            var all = group.DistinctBy(place => (place.Line, CellPlace.Column(place), place.Column)).ToList();
            files.Add(all.Count == 1 ? One(all[0]) : Several(all, NameOf(group.Key.File), group.Key.Sheet));
        }

        return string.Join("；", files);
    }

    /// <summary>One place, without the folders of its file.</summary>
    public static string One(SourceLocation place) =>
        place.Cell is { } cell ? $"{NameOf(place.File)}!{cell}" : place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{NameOf(place.File)}:{place.Line}:{place.Column}") : NameOf(place.File);

    /// <summary>The name of a file without its folders.</summary>
    public static string NameOf(string file) => file[(file.LastIndexOfAny(['/', '\\']) + 1)..];

    private static string Several(IReadOnlyList<SourceLocation> places, string file, string sheet)
    {
        var parts = new List<string>();
        foreach (var column in places.GroupBy(place => sheet.Length == 0 ? 0 : CellPlace.Column(place)).OrderBy(group => group.Key))
        {
            var name = column.Key > 0 ? CellName.Of(column.Key) : "";
            int[] lines = [.. column.Select(place => place.Line).Where(line => line > 0).Distinct().Order()];
            for (var (start, at) = (0, 1); at <= lines.Length; at++)
            {
                if (at < lines.Length && lines[at] == lines[at - 1] + 1)
                    continue;
                var (first, last) = (Named(name, lines[start]), Named(name, lines[at - 1]));
                parts.Add(first == last ? first : $"{first}–{last}");
                start = at;
            }
        }

        if (parts.Count == 0)
            return file;
        var shown = string.Join('、', parts.Take(MostRanges)) + (parts.Count > MostRanges ? "等" : "");
        return sheet.Length > 0 ? $"{file}!{sheet}!{shown}" : $"{file}:{shown}";
    }

    private static string Named(string column, int line) => string.Create(CultureInfo.InvariantCulture, $"{column}{line}");
}
