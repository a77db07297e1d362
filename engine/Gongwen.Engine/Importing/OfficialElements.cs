using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>The elements of official documents as data: the red head, the imprint, who was there.</summary>
internal static class OfficialElements
{
    private const string NoSuffix = "无";

    /// <summary>What titles of official documents end with.</summary>
    public static readonly string[] Kinds = ["通知", "通报", "报告", "请示", "批复", "意见", "决定", "决议", "公报", "公告", "通告", "议案"];

    private static readonly string[] Marks = ["文件", "命令", "令", "纪要"];

    /// <summary>The head; null when the genre has no key for one of its elements.</summary>
    public static List<(string Key, DataNode Value)>? Head(Masthead head, ImportTarget target)
    {
        var members = new Members(target);
        var classification = Text(head.Classification).Split('★', 2);
        members.Add("copy-number", Text(head.CopyNumber));
        members.Add("classification", Bare(classification[0]));
        members.Add("secrecy-period", classification.Length > 1 ? classification[1].Trim() : "");
        members.Add("urgency", Bare(Text(head.Urgency)));
        var organs = head.Organs.Select(Text).ToList();
        var mark = target.Keys.GetValueOrDefault("mark") ?? "";
        var found = "";
        var at = organs.FindIndex(organ => Array.Exists(Marks, one => Ends(organ, one)));
        if (at >= 0)
        {
            found = Ends(organs[at], mark) ? mark : Array.Find(Marks, one => Ends(organs[at], one))!;
            organs[at] = organs[at][..^found.Length].TrimEnd();
        }

        members.Add("organs", organs);
        if (found != mark)
            members.Add("suffix", found.Length == 0 ? NoSuffix : found);
        members.Add("number", Text(head.Number));
        members.Add("signers", [.. head.Signers.Select(Text)]);
        return members.Done;
    }

    /// <summary>The imprint; null when the genre has no key for one of its elements.</summary>
    public static List<(string Key, DataNode Value)>? Foot(Imprint imprint, ImportTarget target)
    {
        if (imprint.Recipients.Count > 0)
            return null;
        var members = new Members(target);
        members.Add("copy-to", Names(Text(imprint.CopyTo), '，'));
        members.Add("issuer", Text(imprint.Issuer));
        members.Add("issue-date", Text(imprint.Date));
        return members.Done;
    }

    /// <summary>Who was there; null when the genre has no key for one of the lines.</summary>
    public static List<(string Key, DataNode Value)>? Attendance(Attendance attendance, ImportTarget target)
    {
        var members = new Members(target);
        foreach (var line in attendance.Lines)
            members.Add(Text(line.Label) switch { "出席" => "present", "请假" => "excused", _ => "attending" }, Names(Text(line.Names), '、'));
        return members.Done;
    }

    /// <summary>Names with a mark between them: one text, or a list of different ones.</summary>
    public static DataNode Names(string text, char mark)
    {
        var names = text.Split(mark);
        return names.Length < 2 || Array.Exists(names, string.IsNullOrWhiteSpace) || names.Distinct(StringComparer.Ordinal).Count() < names.Length
            ? ImportValue.Text(text)
            : ImportValue.List([.. names.Select(name => ImportValue.Text(name.Trim()))]);
    }

    /// <summary>Office and name of those who sign: 区长　沈知远; null when they are something else.</summary>
    public static DataNode? Seals(IReadOnlyList<string> lines)
    {
        List<DataNode> seals = [];
        foreach (var line in lines)
        {
            var gap = line.AsSpan().IndexOfAny(" \u3000\t");
            var name = gap < 0 ? "" : Bare(line[gap..]);
            if (gap < 2 || name.Length is < 2 or > 4)
                return null;
            seals.Add(ImportValue.Object(("职务", ImportValue.Text(line[..gap])), ("姓名", ImportValue.Text(name))));
        }

        return seals.Count == 0 ? null : ImportValue.List(seals);
    }

    /// <summary>The texts of one text or of a list.</summary>
    public static IEnumerable<string> TextsOf(DataNode value) => value.Kind == DataKind.List ? value.Items.Select(item => item.Text) : [value.Text];

    private static bool Ends(string organ, string mark) => mark.Length > 0 && organ.Length > mark.Length && organ.EndsWith(mark, StringComparison.Ordinal);

    private static string Text(IReadOnlyList<Inline> inlines) => Inline.TextOf(inlines).Trim();

    // 加　急
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private sealed class Members(ImportTarget target)
    {
        private readonly List<(string, DataNode)> _members = [];
        private bool _fits = true;

        public List<(string Key, DataNode Value)>? Done => _fits && _members.Count > 0 ? _members : null;

        public void Add(string role, string text)
        {
            if (text.Length > 0)
                Add(role, ImportValue.Text(text));
        }

        public void Add(string role, IReadOnlyList<string> texts)
        {
            if (texts.Count > 0)
                Add(role, ImportValue.OneOrMore([.. texts.Select(ImportValue.Text)]));
        }

        public void Add(string role, DataNode value)
        {
            if (value.Kind == DataKind.Text && value.Text.Length == 0)
                return;
            _fits &= target.Keys.TryGetValue(role, out var key);
            if (_fits)
                _members.Add((key!, value));
        }
    }
}
