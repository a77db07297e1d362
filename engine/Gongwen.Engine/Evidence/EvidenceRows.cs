using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>The numbers of a document as few rows as can be: those of one line of the data, of one formula, of one column of a table stand together.</summary>
internal static class EvidenceRows
{
    private const int MostNumbers = 12;
    private const int MostPlaces = 4;
    private const int LongestLabel = 6;

    /// <summary>The rows in the order of the document.</summary>
    public static IReadOnlyList<EvidenceRow> Of(IReadOnlyList<EvidenceItem> items) => [.. items.GroupBy(KeyOf).Select(group => RowOf([.. group]))];

    // Of tables the cells of one column, elsewhere what stands in one line of the data.
    private static (string Where, EvidenceKind Kind, string From) KeyOf(EvidenceItem item)
    {
        var source = item.Sources.MaxBy(one => one.Kind)!;
        if (item.Place.Row is not null)
            return (item.Place.Table + "\n" + (item.Kind == EvidenceKind.Computed ? item.Place.Column.ToString(CultureInfo.InvariantCulture) : ""), item.Kind, source.Location?.File ?? "");
        if (item.Kind == EvidenceKind.Unbacked && item.SameAs is null && item.DiffersFrom is null)
            return (string.Create(CultureInfo.InvariantCulture, $"{item.Place.Place.Paragraph}"), item.Kind, source.Location?.File ?? "");
        var from = source.Derivation is { } how ? $"{source.Path} {how.Formula.Chinese}" : source.Location is { } place ? string.Create(CultureInfo.InvariantCulture, $"{place.File} {place.Cell} {place.Line}") : "";
        return (item.SameAs is null && item.DiffersFrom is null ? "" : item.Before + item.Text, item.Kind, from);
    }

    private static EvidenceRow RowOf(IReadOnlyList<EvidenceItem> items)
    {
        var basis = BasisOf(items);
        if (items[0].Place.Row is not null)
            return new EvidenceRow(TableOf(items), NumbersOf(items), basis, items.Count);
        var places = items.Select(item => item.Place.Place).DistinctBy(place => place.Paragraph).ToList();
        var numbers = string.Join('、', places.Where(place => place.Paragraph > 0).Select(place => place.Paragraph.ToString(CultureInfo.InvariantCulture)).Take(MostPlaces));
        var where = numbers.Length == 0 ? "文头、文尾" : $"第{numbers}段{(places.Count > MostPlaces ? "等" : "")}";
        return new EvidenceRow((places[0].Headings.Count > 0 ? Label(places[0].Headings[^1]) : "") + where, NumbersOf(items), basis, items.Count);
    }

    // 一、 of 一、履职情况: the number a heading bears, else its first words.
    private static string Label(string heading)
    {
        var end = heading.AsSpan(0, Math.Min(heading.Length, LongestLabel)).IndexOfAny("、）.．");
        return end >= 0 ? heading[..(end + 1)] : heading.Length > LongestLabel ? heading[..LongestLabel] + "…，" : heading.TrimEnd('。') + "，";
    }

    private static string TableOf(IReadOnlyList<EvidenceItem> items)
    {
        int[] rows = [.. items.Select(item => item.Place.Row!.Value).Where(row => row > 0).Distinct().Order()];
        int[] columns = [.. items.Select(item => item.Place.Column).Distinct()];
        var column = columns.Length == 1 && items[0].Place.ColumnName.Length > 0 ? $"“{items[0].Place.ColumnName}”栏" : "";
        return rows.Length == 0 ? items[0].Place.Table + "表头" : string.Create(CultureInfo.InvariantCulture, $"{items[0].Place.Table}{column}第{rows[0]}{(rows.Length > 1 ? $"–{rows[^1]}" : "")}行");
    }

    private static string NumbersOf(IReadOnlyList<EvidenceItem> items)
    {
        var shown = items.Select(item => item.Place.Row is null ? item.Before + item.Text : item.Text).Distinct(StringComparer.Ordinal).ToList();
        return string.Join('、', shown.Take(MostNumbers)) + (shown.Count > MostNumbers ? string.Create(CultureInfo.InvariantCulture, $"等{items.Count}个") : "");
    }

    private static string BasisOf(IReadOnlyList<EvidenceItem> items)
    {
        var sources = items.SelectMany(item => item.Sources).ToList();
        var parts = new List<string>();
        foreach (var kind in sources.GroupBy(source => source.Kind).OrderBy(group => group.Key))
        {
            List<SourceLocation> places = [.. kind.Select(source => source.Location).OfType<SourceLocation>()];
            parts.Add(kind.Key switch
            {
                EvidenceKind.Data => $"填报：{PlaceRanges.Of(places)}{Keys(kind)}",
                EvidenceKind.Template => $"模板：{PlaceRanges.Of(places)}",
                EvidenceKind.Unbacked => $"无依据：{PlaceRanges.Of(places)}",
                _ => $"计算：{Computed([.. kind])}",
            });
        }

        foreach (var item in items)
        {
            if (item.SameAs is { } same)
                parts.Add($"与{same}相同，未引用");
            if (item.DiffersFrom is { } other)
                parts.Add($"与{other}不同");
        }

        return string.Join("；", parts.Distinct(StringComparer.Ordinal));
    }

    private static string Computed(IReadOnlyList<EvidenceSource> sources)
    {
        var first = sources[0];
        if (first.Derivation is not { } how)
            return $"{first.Path}，取自{PlaceRanges.Of(sources.Select(source => source.Location).OfType<SourceLocation>())}";
        var formulas = sources.Select(source => source.Derivation?.Formula.Chinese).Distinct(StringComparer.Ordinal).Count();
        var behind = formulas == 1 ? how.Sources : [.. sources.SelectMany(source => source.Derivation?.Sources ?? [])];
        var places = PlaceRanges.Of(Read(behind).Select(node => node.Location));
        return $"{how.Formula.Chinese}{(formulas > 1 ? string.Create(CultureInfo.InvariantCulture, $"，等{formulas}式") : "")}{(places.Length > 0 ? $"（{places}）" : "")}";
    }

    // What was read, by way of what was computed of it.
    private static IEnumerable<DataNode> Read(IEnumerable<DataNode> nodes, int depth = 0) =>
        nodes.SelectMany(node => node.Derivation is { } how && depth < 8 ? Read(how.Sources, depth + 1) : [node]).Where(node => node.Location.File.Length > 0);

    // The keys of the values, where a line holds several.
    private static string Keys(IEnumerable<EvidenceSource> sources)
    {
        var keys = sources.Select(source => source.Path[(source.Path.LastIndexOf('.') + 1)..]).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return keys.Count is 0 or > MostNumbers ? "" : $"（{string.Join('、', keys)}）";
    }
}
