using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Importing;

/// <summary>A chapter as data of a section: a list of titled parts, a part without headings, or an object with a list of points.</summary>
internal static class SectionValue
{
    /// <summary>How many forms there may be.</summary>
    public const int MostForms = 2;

    /// <summary>Null when the chapter has no such form, or not so many.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="section">The section.</param>
    /// <param name="numbers">Counts the headings.</param>
    /// <param name="form">Which of its forms, from 0.</param>
    public static DataNode? Of(Chapter chapter, ImportTarget.Section section, ChapterValue numbers, int form)
    {
        if (chapter.Subs.Count > 0)
            return form == 0 && chapter.Contents.Count == 0 ? ImportValue.List([.. chapter.Subs.Select(numbers.Of)]) : null;
        if (chapter.Contents.Count == 0)
            return null;
        var members = ChapterValue.Contents(chapter);
        var listed = ListKey(section.Schema) is { } key ? Listed(members, key) : null;
        return form == 0 && listed is not null ? listed : form == (listed is null ? 0 : 1) ? ImportValue.Object([.. members]) : null;
    }

    // 存在问题: { 导语, 序号, 形式, 问题: [{ 题, 文 }], 结语 }: a key whose items say 题.
    private static string? ListKey(Schema? schema) => schema?.Closure.Keys.FirstOrDefault(key => key != "要点" && schema.Closure.Types.HasFlag(SchemaTypes.Object) && IsOfPoints(schema, key));

    private static bool IsOfPoints(Schema schema, string key) => schema.Closure.Property(key)?.Closure.Items is { } items && items.Closure.Keys.Contains("题", StringComparer.Ordinal);

    private static DataNode? Listed(List<(string Key, DataNode Value)> members, string key)
    {
        if (members.FirstOrDefault(member => member.Key == "要点").Value is not { } points || members.Any(member => member.Key == "段落" && member.Value.Kind != DataKind.Text))
            return null;
        var items = points.Kind == DataKind.List ? points : points["条目"]!;
        if (points["序号后"] is not null || points["间隔"] is not null || members.Exists(member => member.Key == "结语"))
            return null;
        List<(string, DataNode)> data = [.. members.Where(member => member.Key == "导语")];
        if (points["序号"] is { } style)
            data.Add(("序号", style));
        data.Add(("形式", ImportValue.Text(points["形式"]?.Text ?? "连排")));
        data.Add((key, ImportValue.List([.. items.Items.Select(item => item.Kind == DataKind.Object ? item : ImportValue.Object(("题", item)))])));
        data.AddRange(members.Where(member => member.Key == "段落").Select(member => ("原因", member.Value)));
        return ImportValue.Object([.. data]);
    }
}
