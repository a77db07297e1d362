using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>Where a number comes from, in a line of Chinese.</summary>
/// <param name="file">The data file, whose lines are told without its name.</param>
internal sealed class EvidenceWords(string file)
{
    private const int MostSources = 5;

    /// <summary>Every source of a number.</summary>
    public string Of(EvidenceItem item)
    {
        var words = string.Join("；", item.Sources.Select(Of));
        return item.SameAs is { } same ? $"{words}；与{same}相同，未引用" : words;
    }

    private string Of(EvidenceSource source) => source.Kind switch
    {
        EvidenceKind.Data => $"填报：{source.Path}，{PlaceOf(source.Location)}",
        EvidenceKind.Computed when source.Derivation is { } how => $"计算：{how.Formula.Chinese}，见{PlacesOf(how.Sources)}",
        EvidenceKind.Computed => $"计算：{source.Path}，取自{PlaceOf(source.Location)}",
        EvidenceKind.Template => $"模板：{PlaceOf(source.Location)}",
        _ => $"无依据：文中手写，{PlaceOf(source.Location)}",
    };

    /// <summary>The name of a file without its folders.</summary>
    public static string NameOf(string file) => file[(file.LastIndexOfAny(['/', '\\']) + 1)..];

    private string PlacesOf(IReadOnlyList<DataNode> sources)
    {
        if (sources.Count == 0)
            return "数据";
        var places = string.Join("、", sources.Take(MostSources).Select(source => PlaceOf(source.Location)).Distinct(StringComparer.Ordinal));
        return $"{places}{(sources.Count > MostSources ? string.Create(CultureInfo.InvariantCulture, $"等共{sources.Count}处") : "")}";
    }

    private string PlaceOf(SourceLocation? place)
    {
        if (place is null)
            return "出处不明";
        var at = place.Cell ?? (place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"第{place.Line}行") : "");
        return place.File == file && at.Length > 0 ? at : $"{NameOf(place.File)} {at}".TrimEnd();
    }
}
