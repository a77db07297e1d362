using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>Where a number comes from, in a line of Chinese.</summary>
internal static class EvidenceWords
{
    private const int MostSources = 5;

    /// <summary>Every source of a number.</summary>
    public static string Of(EvidenceItem item)
    {
        var words = string.Join("；", item.Sources.Select(Of));
        return item.SameAs is { } same ? $"{words}；与{same}相同，未引用" : words;
    }

    private static string Of(EvidenceSource source) => source.Kind switch
    {
        EvidenceKind.Data => $"填报：{source.Path}，{PlaceOf(source.Location)}",
        EvidenceKind.Computed when source.Derivation is { } how => $"计算：{how.Formula.Chinese}，见{PlacesOf(how.Sources)}",
        EvidenceKind.Computed => $"计算：{source.Path}，取自{PlaceOf(source.Location)}",
        EvidenceKind.Template => $"模板：{PlaceOf(source.Location)}",
        _ => $"无依据：文中手写，{PlaceOf(source.Location)}",
    };

    private static string PlacesOf(IReadOnlyList<DataNode> sources)
    {
        if (sources.Count == 0)
            return "数据";
        var file = sources[0].Location.File;
        var places = string.Join("、", sources.Take(MostSources).Select(source => source.Location.File == file ? LineOf(source.Location) : PlaceOf(source.Location)).Distinct(StringComparer.Ordinal));
        return $"{file} {places}{(sources.Count > MostSources ? string.Create(CultureInfo.InvariantCulture, $"等共{sources.Count}处") : "")}";
    }

    private static string PlaceOf(SourceLocation? place) => place is null ? "出处不明" : place.Line > 0 || place.Cell is not null ? $"{place.File} {LineOf(place)}" : place.File;

    private static string LineOf(SourceLocation place) => place.Cell ?? (place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"第{place.Line}行") : place.File);
}
