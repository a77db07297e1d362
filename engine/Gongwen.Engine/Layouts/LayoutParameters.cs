using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>The typed reading of a layout's parameters. What is never asked for is unknown.</summary>
internal sealed class LayoutParameters(LayoutOverlay laid, SourceLocation place, FindingList findings)
{
    internal static readonly IReadOnlyList<KeyValuePair<string, FontRole>> FontRoles =
    [
        new("仿宋", FontRole.FangSong), new("黑体", FontRole.Hei), new("楷体", FontRole.Kai), new("小标宋", FontRole.XiaoBiaoSong), new("宋体", FontRole.Song),
    ];

    internal static readonly IReadOnlyList<KeyValuePair<string, HeadingNumbering>> Numberings =
    [
        new("一、", HeadingNumbering.Chinese), new("（一）", HeadingNumbering.ChineseInParentheses), new("1.", HeadingNumbering.Arabic),
        new("（1）", HeadingNumbering.ArabicInParentheses), new("无", HeadingNumbering.None),
    ];

    internal static readonly IReadOnlyList<KeyValuePair<string, PageNumberPosition>> PageNumberPositions =
    [
        new("居外", PageNumberPosition.Outside), new("居中", PageNumberPosition.Centre), new("无", PageNumberPosition.None),
    ];

    internal static readonly IReadOnlyList<KeyValuePair<string, SeparatorStyle>> SeparatorStyles =
    [
        new("单线", SeparatorStyle.Single), new("双线", SeparatorStyle.Double), new("无", SeparatorStyle.None),
    ];

    internal static readonly IReadOnlyList<KeyValuePair<string, bool>> MarkOrigins = [new("版心", false), new("纸", true)];

    internal static readonly IReadOnlyList<KeyValuePair<string, bool>> NumberPositions = [new("标志下", false), new("右", true)];

    internal static readonly IReadOnlyList<KeyValuePair<string, bool>> NumberingKinds = [new("literal", false), new("list", true)];

    // 号 and points, as printers and Word have them.
    private static readonly IReadOnlyList<KeyValuePair<string, double>> Sizes =
    [
        new("初号", 42), new("小初", 36), new("一号", 26), new("小一", 24), new("二号", 22), new("小二", 18), new("三号", 16), new("小三", 15),
        new("四号", 14), new("小四", 12), new("五号", 10.5), new("小五", 9), new("六号", 7.5),
    ];

    private readonly List<string> _missing = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The points of 三号, 3号 and so on; null for what is no name of a size.</summary>
    internal static double? SizeOf(string text)
    {
        foreach (var size in Sizes)
        {
            if (size.Key == text || (size.Value >= 10 && ArabicName(size.Key) == text))
                return size.Value;
        }

        return null;

        static string? ArabicName(string named) => named.Length == 2 && "一二三四五六".IndexOf(named[0], StringComparison.Ordinal) is var i and >= 0 ? $"{i + 1}号" : null;
    }

    /// <summary>A colour, RRGGBB.</summary>
    internal string Colour(string name)
    {
        if (Find(name) is not { } node)
            return "000000";
        return node.Text.Length == 6 && node.Text.All(char.IsAsciiHexDigit)
            ? node.Text.ToUpperInvariant()
            : Refuse<string>(name, node, "应当是六位十六进制的颜色，例如 FF0000", "must be a colour of six hexadecimal digits such as FF0000") ?? "000000";
    }

    internal TextLayout Text(string element) => Text(element + ".font", element + ".size", element + ".bold");

    internal TextLayout Text(string font, string size, string bold) => new(Font(font), Size(size), Truth(bold));

    internal FontRole Font(string name) => OneOf(name, FontRoles);

    internal double Size(string name)
    {
        if (Find(name) is not { } node)
            return 0;
        if (SizeOf(node.Text) is { } named)
            return named;
        if (node.Number is { } points)
            return Within(name, node, (double)points, 5, 120, "磅", "points");
        return Refuse<double>(name, node, "应当是字号（如 三号、小四）或者磅值", "must be a size such as 三号 or a number of points");
    }

    internal double Number(string name, double least, double most)
    {
        if (Find(name) is not { } node)
            return 0;
        return node.Number is { } number
            ? Within(name, node, (double)number, least, most, "", "")
            : Refuse<double>(name, node, "应当是数字", "must be a number");
    }

    internal int Whole(string name, int least, int most)
    {
        if (Find(name) is not { } node)
            return 0;
        return node.Number is { } number && number == decimal.Truncate(number)
            ? (int)Within(name, node, (double)number, least, most, "", "")
            : Refuse<int>(name, node, "应当是整数", "must be a whole number");
    }

    internal bool Truth(string name)
    {
        if (Find(name) is not { } node)
            return false;
        return node.Boolean ?? Refuse<bool>(name, node, "应当是 true 或 false", "must be true or false");
    }

    internal string Words(string name)
    {
        if (Find(name) is not { } node)
            return "";
        return node.Kind is DataKind.Text or DataKind.Null ? node.Text : Refuse<string>(name, node, "应当是文字", "must be text") ?? "";
    }

    internal IReadOnlyList<string> Names(string name)
    {
        if (Find(name) is not { } node)
            return [""];
        if (node.Kind == DataKind.List && node.Items.Count > 0 && node.Items.All(item => item.Kind == DataKind.Text && !item.IsBlank))
            return [.. node.Items.Select(item => item.Text)];
        return Refuse<string[]>(name, node, "应当是字体名称的列表，最想用的在前", "must be a list of font names, the most wanted first") ?? [""];
    }

    internal T OneOf<T>(string name, IReadOnlyList<KeyValuePair<string, T>> choices) where T : struct =>
        Find(name) is { } node ? Choose(name, node, choices) : default;

    internal void ReportMissing()
    {
        const int Shown = 6;
        if (_missing.Count == 0)
            return;
        var names = _missing.Take(Shown).ToList();
        Add(
            "GW6004",
            place,
            $"版式缺少 {_missing.Count} 个参数：{string.Join("、", names)}{(_missing.Count > Shown ? " 等" : "")}。",
            $"The layout lacks {_missing.Count} parameters: {string.Join(", ", names)}{(_missing.Count > Shown ? " …" : "")}.",
            "写上 base: gbt9704-nominal，就只需写出与国标不同的参数。",
            "With base: gbt9704-nominal only what differs from the standard has to be written.");
    }

    internal void ReportUnknown()
    {
        foreach (var name in laid.All.Select(parameter => parameter.Name))
        {
            if (_asked.Contains(name))
                continue;
            var group = name.Split('.')[0] + ".";
            var siblings = _asked.Where(asked => asked.StartsWith(group, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
            Add(
                "GW6001",
                laid.KeyOf(name),
                $"版式没有“{name}”这个参数。",
                $"A layout has no parameter “{name}”.",
                siblings.Count > 0 ? $"这一组的参数：{string.Join("、", siblings)}。" : null,
                siblings.Count > 0 ? $"The parameters of this group: {string.Join(", ", siblings)}." : null);
        }
    }

    private T? Choose<T>(string name, DataNode node, IReadOnlyList<KeyValuePair<string, T>> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Key == node.Text)
                return choice.Value;
        }

        var all = string.Join("、", choices.Select(choice => choice.Key));
        return Refuse<T>(name, node, $"应当是下列之一：{all}", $"must be one of {all}");
    }

    private DataNode? Find(string name)
    {
        var asked = !_asked.Add(name);
        if (asked || laid.Find(name) is not null)
            return laid.Find(name)?.Value;
        _missing.Add(name);
        return null;
    }

    private double Within(string name, DataNode node, double number, double least, double most, string chineseUnit, string englishUnit)
    {
        if (number >= least && number <= most)
            return number;
        Add(
            "GW6003",
            node.Location,
            $"参数“{name}”是 {node.Text}，应当在 {least} 和 {most}{chineseUnit} 之间。",
            $"The parameter “{name}” is {node.Text}; it must be between {least} and {most} {englishUnit}".TrimEnd() + ".");
        return least;
    }

    private T? Refuse<T>(string name, DataNode node, string chinese, string english)
    {
        var text = node.Kind is DataKind.List or DataKind.Object ? "" : $"（现在是“{node.Text}”）";
        var englishText = text.Length == 0 ? "" : $" (it is “{node.Text}”)";
        Add("GW6002", node.Location, $"参数“{name}”{chinese}{text}。", $"The parameter “{name}” {english}{englishText}.");
        return default;
    }

    private void Add(string rule, SourceLocation location, string chinese, string english, string? chineseHint = null, string? englishHint = null) =>
        findings.Add(new Finding(rule, Severity.Error, new LocalizedText(chinese, english))
        {
            Location = location,
            Hint = chineseHint is null ? null : new LocalizedText(chineseHint, englishHint!),
        });
}
