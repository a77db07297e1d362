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
        Add("GW4014", Severity.Error, place, mark == "{label}" ? "{label} 只能写在小标题里，编号的后面" : $"{mark} 只能写在小标题的末尾", mark == "{label}" ? "{label} stands in a heading only, behind its number" : $"{mark} stands at the end of a heading only",
            $"移到“## ”一行的末尾；要写出来就写“\\{mark}”", $"Move it to the end of the '## ' line; to show it write '\\{mark}'");

    public void UnknownMark(SourceLocation? place, string mark) =>
        Add("GW4015", Severity.Warning, place, $"没有 {mark} 这个标记，按文字照写", $"There is no mark {mark}; it is written as text",
            $"可以用的有：{{br}}、{{label}}、{{run-in}}、{{own-line}}、{{landscape}}、{{portrait}}；要写出来就写“\\{mark}”", $"There are {{br}}, {{label}}, {{run-in}}, {{own-line}}, {{landscape}} and {{portrait}}; to show it write '\\{mark}'");

    public void LabelAgain(SourceLocation? place, string container, string label) =>
        Add("GW4016", Severity.Error, place, $"“::: {container}”里已经有“{label}:”了", $"'::: {container}' already has a '{label}:'",
            $"“{label}:”只写一行", $"Write one '{label}:' line");

    public void TooManyAsterisks(SourceLocation? place, int count, int most) =>
        Add("GW4018", Severity.Warning, place, $"一段里有 {count} 个 *，都按文字照写", $"There are {count} asterisks in one paragraph; all are written as text",
            $"一段里作标记的 * 最多 {most} 个；文字里的 * 写成“\\*”", $"At most {most} asterisks in a paragraph can be marks; one that is text is written '\\*'");

    public void NothingWritten() =>
        Add("GW4019", Severity.Error, null, "文档里什么也没有", "There is nothing in the document",
            "检查数据里各部分是不是都空着，或者模板的条件是不是都不成立", "See whether all parts of the data are empty, or no condition of the templates holds");

    public void ValueInContainerLine(SourceLocation? place) =>
        Add("GW4020", Severity.Error, place, "“:::”这一行里不能有数据", "A ':::' line can't hold a value",
            "“:::”后面直接写名称和列宽", "Write the name and the widths as they are");

    public void UnknownLabel(SourceLocation? place, string container, string label, string? nearest, IEnumerable<string> labels) =>
        Add("GW4021", Severity.Error, place, $"“::: {container}”里没有“{label}:”这一行", $"'::: {container}' has no line '{label}:'",
            nearest is null ? $"可以用的有：{Labels(labels, "、")}" : $"是不是要写“{nearest}:”？",
            nearest is null ? $"There are: {Labels(labels, ", ")}" : $"Did you mean '{nearest}:'?");

    public void NoLabel(SourceLocation? place, string container, IEnumerable<string> labels) =>
        Add("GW4021", Severity.Error, place, $"“::: {container}”里的这一行不知道是什么", $"This line of '::: {container}' doesn't say what it is",
            $"开头直接写名称和冒号（{Labels(labels, "、")}），数据写在冒号后面", $"Begin it with a label ({Labels(labels, ", ")}) written in the template; a value stands behind the colon");

    public void UnknownArgument(SourceLocation? place, string container, string word, string? nearest, IReadOnlyList<string> words) =>
        Add("GW4022", Severity.Error, place, $"“::: {container}”后面不能写“{word}”", $"'{word}' means nothing behind '::: {container}'",
            words.Count == 0 ? "去掉它" : nearest is null ? $"可以写的有：{string.Join("、", words)}" : $"是不是要写“{nearest}”？",
            words.Count == 0 ? "Take it away" : nearest is null ? $"There are: {string.Join(", ", words)}" : $"Did you mean '{nearest}'?");

    public void SealedAndStamped(SourceLocation? place) =>
        Add("GW4022", Severity.Error, place, "署名不能既加盖印章又加盖签名章", "A signature is sealed or stamped, not both",
            "sealed 和 stamped 只写一个", "Write either sealed or stamped");

    public void NothingToMerge(SourceLocation? place, char mark) =>
        Add("GW4023", Severity.Error, place, mark == '^' ? "“^”上面没有格可以合并" : "“<”左边没有格可以合并", mark == '^' ? "'^' has no cell above to merge with" : "'<' has no cell at its left to merge with",
            $"去掉它；格里要写出来就写“\\{mark}”", $"Take it away; to show it write '\\{mark}'");

    public void NoRectangle(SourceLocation? place) =>
        Add("GW4023", Severity.Error, place, "合并的格不成矩形", "The merged cells make no rectangle",
            "“<”并入左边的格，“^”并入上面的格；一个格占几行几列，就在这几行几列里都写上", "'<' joins the cell at its left, '^' the one above; mark every place the cell takes");

    public void MastheadNotFirst(SourceLocation? place) =>
        Add("GW4024", Severity.Error, place, "版头不在最前面", "The masthead is not the first thing", "把“::: masthead”移到文档最前面", "Move '::: masthead' before everything else");

    public void ImprintNotLast(SourceLocation? place) =>
        Add("GW4024", Severity.Error, place, "版记后面还有内容", "Something stands behind the imprint", "把“::: imprint”移到文档最后，附件也在它前面", "Move '::: imprint' behind everything else, attachments too");

    public void Second(SourceLocation? place, string container, SourceLocation? first) =>
        Add("GW4024", Severity.Error, place, $"文档里已经有“::: {container}”了", $"The document already has a '::: {container}'",
            $"一份文档只有一个，第一个在 {first}", $"A document has one, the first is at {first}");

    public void NotInLayout(SourceLocation? place, string container, string layout) =>
        Add("GW4025", Severity.Warning, place, $"“{layout}”没有{(container == "masthead" ? "版头" : "版记")}，“::: {container}”没有排出来", $"The layout '{layout}' shows no {container}; it is left out",
            "换一个有它的版式，或者去掉这一部分", "Choose a layout that has one, or take it away");

    public void AttachmentCount(SourceLocation? place, int noted, int attached) =>
        Add("GW4026", Severity.Warning, place, $"附件说明列了 {noted} 个附件，后面有 {attached} 个附件", $"The attachment note names {noted}, {attached} follow",
            "附件说明和附件要一一对应（GB/T 9704-2012，7.3.7）", "Each attachment is named in the note, in the same order (GB/T 9704-2012, 7.3.7)");

    public void AttachmentTitle(SourceLocation? place, string label, string title, string noted) =>
        Add("GW4026", Severity.Warning, place, $"{label}的标题“{title}”和附件说明里的“{noted}”不一致", $"The title of {label} is “{title}”, in the attachment note it is “{noted}”",
            "改成一样的（GB/T 9704-2012，7.3.7）", "Make them the same (GB/T 9704-2012, 7.3.7)");

    public void OfficeWithoutStamp(SourceLocation? place) =>
        Add("GW4027", Severity.Error, place, "不加盖签名章的署名不写职务", "Only a stamped signature has an office",
            "写“::: signature stamped”，或者去掉“office:”这一行", "Write '::: signature stamped', or take the 'office:' line away");

    public void OfficeWithoutName(SourceLocation? place) =>
        Add("GW4027", Severity.Error, place, "“office:”后面没有姓名", "No name follows 'office:'",
            "职务下一行写姓名", "Write the name on the line behind the office");

    public void UnknownWidths(SourceLocation? place, string path, string? nearest) =>
        Add("GW4028", Severity.Error, place, $"数据里没有“{path}”这个列表，不知道列宽", $"The data has no list '{path}' to take widths from",
            nearest is null ? "“@”后面写数据里一个列表的键，例如“::: table @问题清单”" : $"是不是要写“@{nearest}”？",
            nearest is null ? "Behind '@' stands the key of a list of the data, e.g. '::: table @问题清单'" : $"Did you mean '@{nearest}'?");

    public void RecipientsMoved(SourceLocation? place) =>
        Add("GW4029", Severity.Note, place, "首页排不下正文，主送机关已移到版记里，排在抄送之上", "The first page has no room for text; the recipients stand in the imprint, above the copies",
            "要留在正文前面，就把主送机关写成统称，例如“各乡镇人民政府，区政府各部门”，或者缩短标题", "To keep them above the text, use collective names or a shorter title");

    public void MarkTooSmall(SourceLocation? place, double size, int organs) =>
        Add("GW4030", Severity.Warning, place,
            organs > 1 ? $"发文机关标志有 {organs} 个机关，只能排到 {Points(size)} 磅，排不下" : $"发文机关标志太长，一行只能排到 {Points(size)} 磅，不成标志",
            organs > 1 ? $"The mark of {organs} organs would be set in {Points(size)} pt; it doesn't fit" : $"The mark is so long that it would be set in {Points(size)} pt",
            organs > 1 ? "联合行文的机关太多或名称太长：用规范化简称，或者只署主办机关" : "机关名称用规范化简称，不超过二十个字",
            organs > 1 ? "Use short names, or the leading organ alone" : "Use the organ's short name, at most twenty characters");

    public void AttachmentWithoutTitle(SourceLocation? place) =>
        Add("GW4002", Severity.Error, place, "附件的标题是空的", "The title of an attachment is empty",
            "给它文字，或者用 {% if %} 让这个附件不出现", "Give it words, or leave the attachment out with {% if %}");

    public void PageTurnInText(SourceLocation? place, string mark) =>
        Add("GW4014", Severity.Error, place, $"{mark} 要单独写一行", $"{mark} stands alone on its line",
            $"移到单独的一行；要写出来就写“\\{mark}”", $"Move it to a line of its own; to show it write '\\{mark}'");

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

    private static string Points(double size) => size.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static string Labels(IEnumerable<string> labels, string between) => string.Join(between, labels.Select(label => label + ":"));

    private static string Level(int level) => level switch { 1 => "一级标题", 2 => "二级标题", 3 => "三级标题", _ => "四级标题" };

    private void Add(string rule, Severity severity, SourceLocation? place, string chinese, string english, string hintChinese, string hintEnglish) =>
        findings.Add(new Finding(rule, severity, new LocalizedText(chinese, english)) { Hint = new LocalizedText(hintChinese, hintEnglish), Location = place });
}
