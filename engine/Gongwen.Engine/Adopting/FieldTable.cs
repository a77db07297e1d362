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

    private static readonly string[] Districts = ["省", "自治区", "市", "州", "盟", "区", "县", "旗", "地区"];

    // What stands before the office one works with.
    private static readonly string[] Joint = ["会同", "联合", "配合", "协同", "协调", "商请", "函告", "移交", "抄送", "抄送：", "与", "和", "及", "由", "商", "致"];

    // Who does one and who the other.
    private static readonly string[] Offices = ["局", "委", "办", "科", "股", "处", "室", "站", "所", "队", "组", "部门", "单位", "公司", "中心"];

    private static readonly string[] Parted = ["牵头", "配合", "协助", "免去", "负责，"];

    private static readonly string[] Reserved = ["文种", "数据版本", "篇章"];

    private readonly List<Field> _fields = [];
    private readonly List<(Field Field, BlankName Name, ModelLine Line, ModelBlank Blank)> _uses = [];
    private readonly Dictionary<(ModelLine, ModelBlank), Field> _byBlank = [];

    private readonly IReadOnlySet<int> _apart;

    // Names that stand in the title, above the text or below it.
    private HashSet<string> _ofText = [];

    private FieldTable(IReadOnlySet<int> apart) => _apart = apart;

    /// <summary>The fields in the order of their first blanks.</summary>
    public IReadOnlyList<Field> All => _fields;

    /// <summary>The value a blank is for.</summary>
    public Field Of(ModelLine line, ModelBlank blank) => _byBlank[(line, blank)];

    /// <summary>Which element of the text the first blank of a field stands in.</summary>
    public int PartOf(Field field) => _uses.Find(use => ReferenceEquals(use.Field, field)).Line.Paragraph;

    /// <summary>The blanks with their fields, in the order of the text.</summary>
    public IEnumerable<(Field Field, ModelLine Line, ModelBlank Blank)> Uses => _uses.Select(use => (use.Field, use.Line, use.Blank));

    /// <summary>The blank of an element that begins last before a place of its solid text, or the first of it; null for an element without one.</summary>
    /// <param name="part">Which element.</param>
    /// <param name="place">How many characters that are no white space stand before.</param>
    /// <param name="isKnown">True for a blank that is not looked for.</param>
    public (ModelLine Line, ModelBlank Blank)? BlankAt(int part, int place, Func<ModelLine, ModelBlank, bool> isKnown)
    {
        (ModelLine, ModelBlank)? found = null;
        var passed = 0;
        ModelLine? current = null;
        foreach (var use in _uses.Where(use => use.Line.Paragraph == part))
        {
            if (current is not null && !ReferenceEquals(current, use.Line))
                passed += ModelPart.Solid(current.Text).Length;
            current = use.Line;
            if (isKnown(use.Line, use.Blank))
                continue;
            if (found is not null && passed + ModelPart.Solid(use.Line.Text[..use.Blank.Start]).Length > place)
                break;
            found = (use.Line, use.Blank);
        }

        return found;
    }

    /// <summary>True when an element holds a blank of a field that the text writes in several ways.</summary>
    public bool IsWrittenDifferently(int part) => _uses.Exists(use => use.Line.Paragraph == part && use.Field.Blanks.Count > 1);

    /// <summary>The fields of the lines of a text.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="apart">The elements whose blanks are a field each.</param>
    public static FieldTable Build(IEnumerable<ModelLine> lines, IReadOnlySet<int> apart)
    {
        var table = new FieldTable(apart);
        var all = lines.ToList();
        table._ofText = all.Where(line => line.Blanks.Count > 0 && (IsOfText(line) || line.Role is LineRole.Signature or LineRole.Recipients)).SelectMany(line => FieldNamer.Of(line, false)).Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var line in all)
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
        // The other one makes room: 抢通道路条数, 道路条数.
        if (_fields.Find(field => field.Name == name.Name) is { Longer: { } other } first && other != name.Name && !IsTaken(other))
        {
            first.Lengthen();
            return (name.Name, false);
        }

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
        if (_apart.Contains(line.Paragraph))
            return null;
        List<Field> others = [];
        // The name below the text is the one above it, whoever else was named between.
        if (line.Role == LineRole.Signature && name.Kind == FieldKind.Name && _uses.Find(use => IsOfText(use.Line) && use.Name.Name == name.Name && !_apart.Contains(use.Line.Paragraph)) is { Field: { } own })
            return own;
        for (var at = _uses.Count - 1; at >= 0; at--)
        {
            var use = _uses[at];
            if (name.Kind == FieldKind.Name && IsPartner(use.Line, use.Blank) != IsPartner(line, blank) && Alike(use.Line.Text, use.Blank, line.Text, blank) < 6)
                continue;
            if (_apart.Contains(use.Line.Paragraph) || others.Contains(use.Field) || (written.Length == 0) != (use.Blank.Of(use.Line.Text).Trim().Length == 0))
                continue;
            if (ReferenceEquals(use.Line, line) && use.Name.Name == name.Name && name.Kind == FieldKind.Name && IsOther(line, use.Blank, blank))
                others.Add(use.Field);
            else if (use.Name.Name == name.Name && use.Name.Kind == name.Kind && MeansSame(use, line, blank, name, written))
                return use.Field;
        }

        return null;
    }

    private bool MeansSame((Field Field, BlankName Name, ModelLine Line, ModelBlank Blank) use, ModelLine line, ModelBlank blank, BlankName name, string written)
    {
        var sameLine = ReferenceEquals(use.Line, line);
        if (blank.Says is { } says && use.Blank.Says == says && name.Kind == FieldKind.Name && !(sameLine && IsList(line.Text[use.Blank.End..blank.Start])))
            return true;
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

    // 由X科牵头，X科配合; X人民政府 and X人民法院: never the same within a sentence.
    private static bool IsOther(ModelLine line, ModelBlank one, ModelBlank other)
    {
        if (other.Start - one.End >= Within || Between(line, one, other) is not { } between || between.Contains('。', StringComparison.Ordinal))
            return false;
        var name = line.After(other.End);
        return Array.Exists(Offices, office => name.StartsWith(office, StringComparison.Ordinal)) && Array.Exists(Parted, part => between.Contains(part, StringComparison.Ordinal) || name.IndexOf(part, StringComparison.Ordinal) is >= 0 and <= 4)
            || (between.StartsWith("人民", StringComparison.Ordinal) && name.StartsWith("人民", StringComparison.Ordinal) && between.Length > 3 && name.Length > 3 && between[..4] != name[..4]);
    }

    // What stands in the title is the text's own everywhere.
    private static bool IsOfText(ModelLine line) => line.Role is LineRole.Title or LineRole.Author;

    private static string Between(ModelLine line, ModelBlank one, ModelBlank other) => line.Text[one.End..other.Start];

    // An office is the text's own where its title or its end names one; a district always is.
    private bool IsOwn(string name) => name.EndsWith("名称", StringComparison.Ordinal) && Own.Contains(name[..^2], StringComparer.Ordinal) && (_ofText.Count == 0 || _ofText.Contains(name) || Districts.Contains(name[..^2], StringComparer.Ordinal));

    // 会同XX局, 与XX局联合: another office than the text's own.
    private static bool IsPartner(ModelLine line, ModelBlank blank) =>
        Array.Exists(Joint, word => line.Text.AsSpan(0, blank.Start).EndsWith(word, StringComparison.Ordinal)) && Array.Exists(Offices, office => line.After(blank.End).StartsWith(office, StringComparison.Ordinal));

    private static bool IsMany(string name) => !name.EndsWith("名称", StringComparison.Ordinal) || Many.Contains(name[..^2], StringComparer.Ordinal);

    // X社区、X社区: two of them.
    private static bool IsList(string between) => between.Length <= 12 && between.AsSpan().TrimStart() is var rest && rest.IndexOfAny("、和与及至") >= 0 && rest.IndexOfAny("，。；：") < 0;

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

    /// <summary>The words around a blank, up to the end of the sentence, the blank as 【】.</summary>
    public static string SentenceOf(ModelLine line, ModelBlank blank)
    {
        var start = Math.Max(line.Text.AsSpan(0, blank.Start).LastIndexOfAny(Breaks) + 1, blank.Start - 24);
        var stop = line.Text.AsSpan(blank.End).IndexOfAny(Breaks);
        var end = Math.Min(stop < 0 ? line.Text.Length : blank.End + stop, blank.End + 20);
        return $"{(start > 0 && !Breaks.Contains(line.Text[start - 1], StringComparison.Ordinal) ? "…" : "")}{line.Text[start..blank.Start].TrimStart()}【】{line.Text[blank.End..end].TrimEnd()}{(end < line.Text.Length && end - blank.End == 20 ? "…" : "")}".Replace('\n', ' ');
    }
}
