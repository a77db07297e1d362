using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>What can be wrong with the markup of a template, each fault with its number and its words.</summary>
internal sealed class MarkupFindings(FindingList findings)
{
    public void SecondTitle(SourceLocation? place, SourceLocation? first) =>
        Add("GW4001", Severity.Error, place, "文档已经有标题了", "The document already has a title",
            $"一份文档只有一个“# ”标题，第一个在 {first}；正文里的标题从“## ”开始", $"A document has one '# ' title, the first is at {first}; headings begin with '## '");

    public void EmptyHeading(SourceLocation? place, bool isTitle) =>
        Add("GW4002", Severity.Error, place, isTitle ? "标题是空的" : "小标题是空的", isTitle ? "The title is empty" : "A heading is empty",
            "给它文字，或者用 {% if %} 让没有文字的标题不出现", "Give it words, or leave it out with {% if %} when there are none");

    public void NoSpaceAfterHashes(SourceLocation? place, string hashes) =>
        Add("GW4003", Severity.Error, place, $"“{hashes}”后面要有一个空格", $"'{hashes}' needs a space after it",
            $"写成“{hashes} 标题”；正文要以 # 开头时写“\\#”", $"Write '{hashes} words'; text that begins with # is written '\\#'");

    public void HeadingTooDeep(SourceLocation? place, int hashes) =>
        Add("GW4004", Severity.Error, place, $"标题最多五个 #，这里有 {hashes} 个", $"A heading has at most five #, this one has {hashes}",
            "# 是文档标题，## 到 ##### 是一至四级标题", "# is the title, ## to ##### are the headings of level 1 to 4");

    public void LevelSkipped(SourceLocation? place, int level, int previous) =>
        Add("GW4005", Severity.Warning, place,
            previous == 0 ? $"第一个小标题就是{Level(level)}" : $"{Level(previous)}后面直接是{Level(level)}",
            previous == 0 ? $"The first heading is of level {level}" : $"A heading of level {level} follows one of level {previous}",
            $"层次依次为一、（一）1.（1），先写{Level(previous + 1)}（{new string('#', previous + 2)}）", $"Levels follow each other; write level {previous + 1} ({new string('#', previous + 2)}) first");

    public void NothingToRunInto(SourceLocation? place) =>
        Add("GW4006", Severity.Error, place, "{run-in} 的标题后面没有段落可接", "A {run-in} heading has no paragraph to begin",
            "标题后面写一个段落，或者去掉 {run-in}", "Write a paragraph after the heading, or take {run-in} away");

    public void UnknownContainer(SourceLocation? place, string name, string? nearest) =>
        Add("GW4007", Severity.Error, place, $"没有“::: {name}”这种内容", $"There is no '::: {name}'",
            nearest is null ? $"可以用的有：{string.Join("、", ContainerNames.All)}" : $"是不是要写“::: {nearest}”？",
            nearest is null ? $"There are: {string.Join(", ", ContainerNames.All)}" : $"Did you mean '::: {nearest}'?");

    public void NotClosed(SourceLocation? place, string name) =>
        Add("GW4008", Severity.Error, place, $"“::: {name}”没有结束", $"'::: {name}' is not closed",
            "在它的内容后面单独写一行“:::”；“:::”里面不能再有“:::”", "Write a line ':::' after its content; there is no ':::' inside of ':::'");

    public void ClosesNothing(SourceLocation? place) =>
        Add("GW4009", Severity.Error, place, "这一行“:::”没有对应的开始", "This ':::' closes nothing",
            "去掉它，或者在前面写“::: 名称”", "Take it away, or write '::: name' before it");

    public void NotAllowedInside(SourceLocation? place, string container, string thingChinese, string thingEnglish) =>
        Add("GW4010", Severity.Error, place, $"“::: {container}”里面不能有{thingChinese}", $"There can be no {thingEnglish} in '::: {container}'",
            "只有文字时在这一行开头加“\\”；否则移到“:::”之后", "If it is only text, begin the line with '\\'; otherwise move it behind ':::'");

    public void TextBehindTable(SourceLocation? place) =>
        Add("GW4010", Severity.Error, place, "“::: table”里表格后面不能有文字", "There can be no text behind the table in '::: table'",
            "表名写在表格前面，其他文字写在“:::”之后", "The caption stands before the table, other text behind ':::'");

    public void SecondTable(SourceLocation? place) =>
        Add("GW4010", Severity.Error, place, "“::: table”里只能有一个表格", "There can be only one table in '::: table'",
            "每个表格各写一个“::: table”", "Write a '::: table' for each");

    public void NoTableInside(SourceLocation? place) =>
        Add("GW4010", Severity.Error, place, "“::: table”里没有表格", "There is no table in '::: table'",
            "写一个表格，或者去掉“::: table”", "Write a table, or take '::: table' away");

    public void NotAWidth(SourceLocation? place, string written) =>
        Add("GW4011", Severity.Error, place, $"“{written}”不是列宽", $"'{written}' is no column width",
            "列宽是大于 0 的数，表示各列宽度的比例，例如“::: table 1 4 2”", "Widths are numbers greater than 0, relative to each other, e.g. '::: table 1 4 2'");

    public void WidthCount(SourceLocation? place, int widths, int columns) =>
        Add("GW4011", Severity.Error, place, $"写了 {widths} 个列宽，表格有 {columns} 列", $"There are {widths} widths and {columns} columns",
            "每一列写一个列宽，或者都不写", "Write one width a column, or none");

    public void CellCount(SourceLocation? place, int cells, int columns) =>
        Add("GW4012", Severity.Error, place, $"这一行有 {cells} 格，表格有 {columns} 列", $"This row has {cells} cells, the table has {columns} columns",
            "每行的格数要相同；文字里的竖线写成“\\|”", "Rows have the same number of cells; a bar in the text is written '\\|'");

    public void NoDashes(SourceLocation? place) =>
        Add("GW4013", Severity.Error, place, "表格没有横线行", "The table has no line of dashes",
            "表头下面写一行“|---|---|”，每列一格", "Write '|---|---|' under the header row, one cell a column");

    public void DashesAgain(SourceLocation? place) =>
        Add("GW4013", Severity.Error, place, "表格里又有一行横线", "The table has another line of dashes",
            "两个表格之间空一行；格里要写横线时写“\\---”", "Leave a blank line between two tables; dashes in a cell are written '\\---'");

    public void BreakNotAllowed(SourceLocation? place) =>
        Add("GW4014", Severity.Error, place, "{br} 不能用在小标题里", "{br} can't stand in a heading",
            "{br} 用在标题、段落、表格和“:::”里；要写出来就写“\\{br}”", "{br} stands in the title, in paragraphs, tables and ':::'; to show it write '\\{br}'");

    public void HeadingMarkElsewhere(SourceLocation? place, string mark) =>
        Add("GW4014", Severity.Error, place, $"{mark} 只能写在小标题的末尾", $"{mark} stands at the end of a heading only",
            $"移到“## ”一行的末尾；要写出来就写“\\{mark}”", $"Move it to the end of the '## ' line; to show it write '\\{mark}'");

    public void UnknownMark(SourceLocation? place, string mark) =>
        Add("GW4015", Severity.Warning, place, $"没有 {mark} 这个标记，按文字照写", $"There is no mark {mark}; it is written as text",
            $"可以用的有：{{br}}、{{run-in}}、{{own-line}}；要写出来就写“\\{mark}”", $"There are {{br}}, {{run-in}} and {{own-line}}; to show it write '\\{mark}'");

    public void SecondDate(SourceLocation? place) =>
        Add("GW4016", Severity.Error, place, "署名里已经有日期了", "The signature already has a date",
            "“date:”只写一行", "Write one 'date:' line");

    public void TooManyAsterisks(SourceLocation? place, int count, int most) =>
        Add("GW4018", Severity.Warning, place, $"一段里有 {count} 个 *，都按文字照写", $"There are {count} asterisks in one paragraph; all are written as text",
            $"一段里作标记的 * 最多 {most} 个；文字里的 * 写成“\\*”", $"At most {most} asterisks in a paragraph can be marks; one that is text is written '\\*'");

    public void NothingWritten() =>
        Add("GW4019", Severity.Error, null, "文档里什么也没有", "There is nothing in the document",
            "检查数据里各部分是不是都空着，或者模板的条件是不是都不成立", "See whether all parts of the data are empty, or no condition of the templates holds");

    public void ValueInContainerLine(SourceLocation? place) =>
        Add("GW4020", Severity.Error, place, "“:::”这一行里不能有数据", "A ':::' line can't hold a value",
            "“:::”后面直接写名称和列宽", "Write the name and the widths as they are");

    /// <summary>Says which characters a text lost. Those of the data file are gone since it was read; these come from templates and code.</summary>
    public void Dropped(Origin origin, IReadOnlyList<char> characters)
    {
        const int shown = 5;
        var list = string.Join(" ", characters.Take(shown).Select(c => $"U+{(int)c:X4}"));
        var more = characters.Count > shown;
        findings.Add(new Finding("GW4017", Severity.Warning, new LocalizedText(
            $"文字里有不能写进文档的字符 {list}{(more ? " 等" : "")}，已经去掉",
            $"Characters no document can hold were left out: {list}{(more ? " …" : "")}"))
        {
            Hint = new LocalizedText("在来源处删去这些字符", "Delete them where the text comes from"),
            Location = origin.Place,
            Path = origin.Data?.Path,
        });
    }

    private static string Level(int level) => level switch { 1 => "一级标题", 2 => "二级标题", 3 => "三级标题", _ => "四级标题" };

    private void Add(string rule, Severity severity, SourceLocation? place, string chinese, string english, string hintChinese, string hintEnglish) =>
        findings.Add(new Finding(rule, severity, new LocalizedText(chinese, english)) { Hint = new LocalizedText(hintChinese, hintEnglish), Location = place });
}
