using System.Globalization;

namespace Gongwen.Engine.Adopting;

/// <summary>The fields of a model text: which blanks are one value, and a name for each that no other has.</summary>
internal sealed class FieldTable
{
    private const int Around = 14;
    private const int Within = 400;
    private const string Breaks = "。；\n";

    // Names of these mean the writer's own in all of a text; of others there may be many.
    private static readonly string[] Own = ["省", "自治区", "市", "州", "盟", "区", "县", "旗", "镇", "乡", "街道", "街道办事处", "局", "委", "办", "厅", "院", "校", "开发区", "高新区", "经开区", "新区", "园区", "地区", "办公室", "管委会", "委员会", "分局", "公安局", "检察院", "法院", "大学", "学院"];

    // Of these a text often names several.
    private static readonly string[] Many = ["村", "社区", "公司", "企业", "学校", "单位", "部门", "小区", "项目", "医院", "支部", "党支部", "合作社", "工地", "科", "股", "组", "小组", "路", "街", "中学", "小学", "加油站", "商店", "工厂", "厂", "酒店", "超市", "协会"];

    private static readonly string[] Reserved = ["文种", "数据版本", "篇章"];

    private readonly List<Field> _fields = [];
    private readonly List<(Field Field, BlankName Name, ModelLine Line, ModelBlank Blank)> _uses = [];
    private readonly Dictionary<(ModelLine, ModelBlank), Field> _byBlank = [];

    private FieldTable()
    {
    }

    /// <summary>The fields in the order of their first blanks.</summary>
    public IReadOnlyList<Field> All => _fields;

    /// <summary>The value a blank is for.</summary>
    public Field Of(ModelLine line, ModelBlank blank) => _byBlank[(line, blank)];

    /// <summary>Which element of the text the first blank of a field stands in.</summary>
    public int PartOf(Field field) => _uses.Find(use => ReferenceEquals(use.Field, field)).Line.Paragraph;

    /// <summary>The fields of the lines of a text.</summary>
    public static FieldTable Build(IEnumerable<ModelLine> lines)
    {
        var table = new FieldTable();
        foreach (var line in lines)
        {
            var names = FieldNamer.Of(line, table.IsTaken("年份"));
            for (var index = 0; index < names.Count; index++)
                table.Add(line, index, names[index]);
        }

        return table;
    }

    private void Add(ModelLine line, int index, BlankName name)
    {
        var blank = line.Blanks[index];
        var written = blank.Of(line.Text).Trim();
        var field = Same(line, index, name, written) ?? New(line, blank, name);
        field.Use(written.Length == 0 ? blank.Of(line.Text) : written);
        _uses.Add((field, name, line, blank));
        _byBlank[(line, blank)] = field;
    }

    private Field New(ModelLine line, ModelBlank blank, BlankName name)
    {
        var (unique, isNumbered) = Unique(name);
        var field = new Field(unique, name, SentenceOf(line, blank)) { IsGuess = name.IsGuess || isNumbered };
        _fields.Add(field);
        return field;
    }

    private (string Name, bool IsNumbered) Unique(BlankName name)
    {
        if (!IsTaken(name.Name))
            return (name.Name, false);
        if (name.Longer is { } longer && !IsTaken(longer))
            return (longer, false);
        for (var number = 2; ; number++)
        {
            var numbered = name.Name + number.ToString(CultureInfo.InvariantCulture);
            if (!IsTaken(numbered))
                return (numbered, true);
        }
    }

    private bool IsTaken(string name) => Reserved.Contains(name, StringComparer.Ordinal) || _fields.Exists(field => field.Name == name);

    // The field an earlier blank of the same meaning has; null for none.
    private Field? Same(ModelLine line, int index, BlankName name, string written)
    {
        var blank = line.Blanks[index];
        for (var at = _uses.Count - 1; at >= 0; at--)
        {
            var use = _uses[at];
            if (use.Name.Name == name.Name && use.Name.Kind == name.Kind && MeansSame(use, line, blank, name, written))
                return use.Field;
        }

        return null;
    }

    private static bool MeansSame((Field Field, BlankName Name, ModelLine Line, ModelBlank Blank) use, ModelLine line, ModelBlank blank, BlankName name, string written)
    {
        var sameLine = ReferenceEquals(use.Line, line);
        if (sameLine && blank.Start - use.Blank.End < Within && IsList(line.Text[use.Blank.End..blank.Start]))
            return false;
        var alike = Alike(use.Line.Text, use.Blank, line.Text, blank);
        return name.Kind switch
        {
            FieldKind.Year => true,
            FieldKind.Name => IsOwn(name.Name) || !IsMany(name.Name) || IsOfText(use.Line) || line.Role == LineRole.Signature || alike >= (name.Name.Length > 3 && Words.Places.Contains(name.Name[..^2]) ? name.Name.Length : 2) || (sameLine && blank.Start - use.Blank.End < Within && !Between(line, use.Blank, blank).Contains('。', StringComparison.Ordinal)),
            FieldKind.Person => (IsOfText(use.Line) && use.Blank.Of(use.Line.Text) == blank.Of(line.Text) && name.Name != "姓名") || use.Blank.Of(use.Line.Text).Trim() == written && written.Contains('某', StringComparison.Ordinal),
            FieldKind.Phone or FieldKind.Text => alike >= 6,
            FieldKind.Ordinal => name.Name.StartsWith("文号", StringComparison.Ordinal) ? false : alike >= 4,
            FieldKind.Month or FieldKind.YearMonth => alike >= 3 && name.Name.Length > 2,
            _ => alike >= 8,
        };
    }

    // What stands in the title is the text's own everywhere.
    private static bool IsOfText(ModelLine line) => line.Role is LineRole.Title or LineRole.Author;

    private static string Between(ModelLine line, ModelBlank one, ModelBlank other) => line.Text[one.End..other.Start];

    private static bool IsOwn(string name) => name.EndsWith("名称", StringComparison.Ordinal) && Own.Contains(name[..^2], StringComparer.Ordinal);

    private static bool IsMany(string name) => !name.EndsWith("名称", StringComparison.Ordinal) || Many.Contains(name[..^2], StringComparer.Ordinal);

    // X社区、X社区: two of them.
    private static bool IsList(string between) => between.Length <= 12 && between.AsSpan().TrimStart() is var rest && rest.IndexOfAny("、和与及") >= 0 && rest.IndexOfAny("，。；：") < 0;

    // How many characters before and behind two blanks are the same.
    private static int Alike(string one, ModelBlank first, string other, ModelBlank second)
    {
        var count = 0;
        for (var at = 1; at <= Around && first.Start - at >= 0 && second.Start - at >= 0 && one[first.Start - at] == other[second.Start - at] && char.IsLetterOrDigit(one[first.Start - at]); at++)
            count++;
        for (var at = 0; at < Around && first.End + at < one.Length && second.End + at < other.Length && one[first.End + at] == other[second.End + at] && char.IsLetterOrDigit(one[first.End + at]); at++)
            count++;
        return count;
    }

    // The words around a blank, up to the end of the sentence.
    private static string SentenceOf(ModelLine line, ModelBlank blank)
    {
        var start = Math.Max(line.Text.AsSpan(0, blank.Start).LastIndexOfAny(Breaks) + 1, blank.Start - 24);
        var stop = line.Text.AsSpan(blank.End).IndexOfAny(Breaks);
        var end = Math.Min(stop < 0 ? line.Text.Length : blank.End + stop, blank.End + 20);
        return $"{(start > 0 && !Breaks.Contains(line.Text[start - 1], StringComparison.Ordinal) ? "…" : "")}{line.Text[start..blank.Start].TrimStart()}【】{line.Text[blank.End..end].TrimEnd()}{(end < line.Text.Length && end - blank.End == 20 ? "…" : "")}".Replace('\n', ' ');
    }
}
