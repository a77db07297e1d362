using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Collects what is wrong with the writing of a YAML file, with the words for it.</summary>
internal sealed class YamlMends(SourceText source, string text)
{
    // After so many the rest is guesswork.
    private const int Max = 200;

    private readonly List<YamlMend> _all = [];

    public IReadOnlyList<YamlMend> All => _all;

    public bool IsFull => _all.Count >= Max;

    public void Colon(YamlKey key, int start)
    {
        var name = ControlCharacters.Clean(text[start..key.Colon].Trim().Trim('"', '\''));
        var next = key.Colon + 1 < text.Length ? text[key.Colon + 1] : '\n';
        var spaces = next is '\u3000' or '\u00A0' ? 1 : 0;
        var added = next is ' ' or '\n' or '\r' or '\t' ? ":" : ": ";
        var place = source.Place(key.Colon, key.Colon + 1);
        var finding = key.Kind == YamlColon.Wide
            ? DataFault.WideColon(place, name) with { Fix = new Fix(FixKind.Safe, source.Place(key.Colon, key.Colon + 1 + spaces), added) }
            : DataFault.Error("GW1010", place, new($"键“{name}”的冒号后面少了空格", $"a space is missing after the colon of '{name}'"),
                new("冒号后面加一个英文空格：“键: 值”", "put a space after the colon: 'key: value'"), ":") with { Fix = new Fix(FixKind.Safe, source.Place(key.Colon, key.Colon + 1 + spaces), ": ") };
        Add(finding, isSilent: true, (key.Colon, 1 + spaces, added));
    }

    public void Indentation(int start, int end, int column)
    {
        var stretch = text.AsSpan(start, end - start);
        var (what, english) = stretch.Contains('\t') ? ("制表符（Tab 键）", "a tab") : ("全角空格", "a full-width space");
        Add(DataFault.Error("GW1008", source.Place(start, end), new($"缩进用了{what}", $"the indentation holds {english}"),
            new("改成英文空格，每一层两个；编辑器里可设置“用空格代替制表符”", "use spaces, two a level; editors can insert spaces for tabs")),
            isSilent: !stretch.Contains('\t'), (start, end - start, new string(' ', column)));
    }

    public void WrongColumn(int lineStart, int at, int found, int wanted, bool isSilent) =>
        Add(DataFault.Error("GW1012", source.Place(at, at + 1),
            new($"缩进对不齐：这一行前面有 {found} 个空格，按上文应当是 {wanted} 个", $"the indentation does not line up: {found} spaces, by the lines above it should be {wanted}"),
            new("同一层的键左边要对齐；下一层比上一层多两个空格；一段文字换行写时请用 |", "keys of one level start in one column, the next level two spaces further; use | for text over several lines")),
            isSilent, (lineStart, at - lineStart, new string(' ', wanted)));

    public void Dash(int at, int length, bool isWide)
    {
        var place = source.Place(at, at + 1);
        var finding = isWide
            ? DataFault.Error("GW1011", place, new($"列表的短横用了全角的“{text[at]}”", $"the dash of a list item is a full-width '{text[at]}'"),
                new("改成英文短横加一个空格“- ”", "write '- '"), text[at].ToString())
            : DataFault.Error("GW1010", place, new("列表的“-”后面少了空格", "a space is missing after '-'"), new("写成“- 内容”", "write '- item'"), "-");
        Add(finding with { Fix = new Fix(FixKind.Unsafe, source.Place(at, at + length), "- ") }, isSilent: true, (at, length, "- "));
    }

    public void NoColon(int start, int end) =>
        Add(DataFault.Error("GW1021", source.Place(start, end), new("这一行不是“键: 值”：没有冒号", "this line is no 'key: value': it has no colon"),
            new("补上冒号和空格；如果它接着上一行的文字，请比上一行的键多缩进两个空格", "add a colon and a space; if it continues the text above, indent it two spaces more than that key")),
            isSilent: false, (start, 0, "#"));

    public void MustQuote(int start, int end, string chinese, string english, LocalizedText? hint = null)
    {
        var body = text[start..end];
        Add(DataFault.Error("GW1021", source.Place(start, end), new(chinese, english),
            hint ?? new("请用英文双引号把整段文字括起来", "put the whole text in double quotes")),
            isSilent: false, (start, end - start, $"'{body.Replace("'", "''", StringComparison.Ordinal)}'"));
    }

    public void ColonBelow(int start, int end) =>
        Add(DataFault.Error("GW1021", source.Place(start, end), new("文字里有冒号加空格，会被当成“键: 值”", "the text holds a colon and a space, which makes it 'key: value'"),
            new("请用英文双引号把整段文字括起来，或用“|”另起一行写", "put the whole text in double quotes, or write it below '|'")),
            isSilent: false, (start, end - start, text[start..end].Replace(':', '：')));

    public void AfterQuote(int start, int quoteEnd, int end) =>
        Add(DataFault.Error("GW1013", source.Place(quoteEnd, end), new("引号后面还有文字", "text follows the closing quote"),
            new("引号要括住整段文字；文字里面的引号请用中文引号“ ”", "quotes must enclose the whole text; inside it use “ ”")),
            isSilent: false, (start, end - start, $"'{text[start..end].Replace("'", "''", StringComparison.Ordinal)}'"));

    public void OpenQuote(int start, int insertAt) =>
        Add(DataFault.Error("GW1013", source.Place(start, start + 1), new($"引号“{text[start]}”没有收尾", $"the quote {text[start]} is not closed"),
            new("在文字末尾补上同样的引号", "add the same quote at the end of the text"), text[start].ToString()),
            isSilent: false, (insertAt, 0, text[start].ToString()));

    public void Wide(int at, char wanted, string added, bool isSilent) =>
        Add(DataFault.WideMark(source.Place(at, at + 1), text[at], wanted), isSilent, (at, 1, added));

    public void OpenBracket(int at, int insertAt, string closers) =>
        Add(DataFault.Error("GW1014", source.Place(at, at + 1), new($"括号“{text[at]}”没有配对的“{closers[^1]}”", $"'{text[at]}' has no matching '{closers[^1]}'"),
            new("补上括号；如果它是文字的一部分，请用英文引号把整段文字括起来", "add the bracket; if it is part of the text, put the text in quotes"), text[at].ToString()),
            isSilent: false, (insertAt, 0, closers));

    public void WrongBracket(int at, char wanted) =>
        Add(DataFault.Error("GW1014", source.Place(at, at + 1), new($"括号不配对：这里是“{text[at]}”，应当是“{wanted}”", $"brackets don't match: found '{text[at]}', expected '{wanted}'"),
            new("改成配对的括号", "use the matching bracket"), text[at].ToString()), isSilent: false, (at, 1, wanted.ToString()));

    public void Escape(int at, int end) =>
        Add(DataFault.Error("GW1015", source.Place(at, end), new($"不认识的转义“{text[at..end]}”", $"unknown escape '{text[at..end]}'"),
            new("反斜杠本身写作 \\\\，或改用英文单引号", "write a backslash as \\\\, or use single quotes"), text[at..end]), isSilent: false, (at, 0, "\\"));

    public void LoneSurrogate(int at) =>
        Add(DataFault.Dropped(source.Place(at, at + 6), $"U+{text.AsSpan(at + 2, 4).ToString().ToUpperInvariant()}"), isSilent: true, (at, 6, ""));

    private void Add(Finding finding, bool isSilent, (int Start, int Removed, string Added) edit)
    {
        if (!IsFull)
            _all.Add(new YamlMend(finding, isSilent, edit));
    }
}
