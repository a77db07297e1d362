using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>The faults of reading tables: one place for the codes GW105x to GW107x and their words.</summary>
internal static class TableFault
{
    private const int MostNames = 12;

    private static readonly LocalizedText SaveAgain = new("用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再写新文件的名字", "open it in Excel or WPS, save it as an Excel workbook (.xlsx) and name that file");

    public static Finding NotFound(SourceLocation place, string name, IReadOnlyList<string> near) => Error("GW1050", place,
        new($"找不到表格文件“{name}”", $"there is no table file '{name}'"),
        near.Count > 0
            ? new($"数据文件所在的文件夹里有：{Listed(near, "、")}", $"in the report's folder there are: {Listed(near, ", ")}")
            : new("把表格文件放在数据文件所在的文件夹里，名字连同扩展名一起写", "put the table file into the report's folder and write its name with the ending"), name);

    public static Finding Outside(SourceLocation place, string name, LocalizedText why) => Error("GW1051", place,
        new($"不能读“{name}”：{why.Chinese}", $"'{name}' is not read: {why.English}"),
        new("把表格文件放在数据文件所在的文件夹里，只写文件名", "put the table file into the report's folder and write only its name"), name);

    public static Finding Unreadable(SourceLocation place, string name, LocalizedText why, LocalizedText? hint = null) => Error("GW1052", place,
        new($"读不了表格文件“{name}”：{why.Chinese}", $"the table file '{name}' can't be read: {why.English}"), hint, name);

    public static Finding Folder(SourceLocation place, string name) => Unreadable(place, name, new("这是文件夹", "it is a folder"),
        new("“来自”后面写一个表格文件，例如 来自: 台账.xlsx，在下面的文件夹里的写 来自: 附表/台账.xlsx", "name a table file, e.g. 来自: 台账.xlsx, or 来自: 附表/台账.xlsx in a folder below"));

    public static Finding TooLarge(SourceLocation place, string name, long size, long limit) => Error("GW1053", place,
        new($"表格文件“{name}”太大：{size} 字节，上限 {limit} 字节", $"the table file '{name}' is too large: {size} bytes, the limit is {limit}"),
        new("检查是不是选错了文件；图片多的，删去图片再存", "check that it is the right file; delete pictures from it"), name);

    public static Finding NotTable(string file, LocalizedText? found, LocalizedText? hint = null) => Error("GW1054", SourceLocation.OfFile(file),
        found is null ? new("不是能读的表格文件", "this is no table file that can be read") : new($"不是能读的表格文件：{found.Chinese}", $"this is no table file that can be read: {found.English}"),
        hint ?? new("能读 .xlsx、.xlsm、.csv、.tsv 和制表符分隔的 .txt", ".xlsx, .xlsm, .csv, .tsv and .txt with tabs can be read"));

    public static Finding OldExcel(string file) => NotTable(file, new("是老版的 .xls、.et 或 .doc 文件", "it is an old .xls, .et or .doc file"), SaveAgain);

    public static Finding OtherBook(string file, string kind, string english) => NotTable(file, new(kind, english), SaveAgain);

    public static Finding Encrypted(string file) => Error("GW1055", SourceLocation.OfFile(file),
        new("表格文件加了密码，打不开", "the table file is protected by a password"),
        new("用 Excel 或 WPS 打开，去掉打开密码再保存", "open it in Excel or WPS, take the password off and save it"));

    public static Finding Damaged(string file, string? part) => Error("GW1056", SourceLocation.OfFile(file),
        part is null ? new("表格文件损坏，读不下去", "the table file is damaged") : new($"表格文件损坏，读不下去：{part}", $"the table file is damaged: {part}"),
        new("用 Excel 或 WPS 打开，修复后另存一份", "open it in Excel or WPS, let it be repaired and save it"));

    public static Finding CellTwice(SourceLocation place) => Error("GW1056", place,
        new("表格文件损坏：这一格写了两次，不知道哪一个对", "the table file is damaged: this cell is there twice, and nothing says which is right"),
        new("用 Excel 或 WPS 打开，核对后另存一份", "open it in Excel or WPS, see that it is right and save it"));

    public static Finding TooMuch(SourceLocation place, LocalizedText what) => Error("GW1057", place,
        new($"表格太大：{what.Chinese}", $"the table is too large: {what.English}"),
        new("删去不用的行、列和工作表，或者拆成几个文件", "delete rows, columns and sheets that aren't needed, or split the file"));

    public static Finding NotText(string file) => Error("GW1058", SourceLocation.OfFile(file),
        new("不是文字文件，或者编码认不出", "this is no text file, or in an encoding that isn't known"),
        new("用 Excel 或 WPS 另存为“CSV UTF-8”或 .xlsx", "save it from Excel or WPS as CSV UTF-8 or .xlsx"));

    public static Finding OpenQuote(SourceLocation place) => Error("GW1058", place,
        new("引号没有收尾，后面的内容全在这一格里", "the quote is not closed, so that all the rest is in this cell"),
        new("补上后引号；格里的引号写两个", "close the quote; a quote inside a cell is written twice"));

    public static Finding UnknownKey(DataProperty property, string? nearest) => Error("GW1059", property.KeyLocation,
        new($"从表格取数不认识“{property.Key}”", $"'{property.Key}' says nothing about a table"),
        nearest is null
            ? new($"可以写：{string.Join("、", TableReferenceReader.Keys)}", $"allowed: {string.Join(", ", TableReferenceReader.Keys)}")
            : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"), property.Key) with { Path = property.Value.Path };

    public static Finding BadValue(DataNode value, string key, string wanted, string english, LocalizedText? hint = null) => Error("GW1060", value.Location,
        new($"“{key}”应当是{wanted}", $"'{key}' must be {english}"), hint, value.Text) with { Path = value.Path };

    public static Finding NoSheet(SourceLocation place, string file, string asked, IReadOnlyList<string> sheets, string? nearest) => Error("GW1062", place,
        new($"{file} 里没有工作表“{asked}”", $"{file} has no sheet '{asked}'"),
        nearest is null
            ? new($"有：{Listed(sheets, "、")}", $"there are: {Listed(sheets, ", ")}")
            : new($"是不是要写“{nearest}”？有：{Listed(sheets, "、")}", $"did you mean '{nearest}'? There are: {Listed(sheets, ", ")}"), asked);

    public static Finding SeveralSheets(SourceLocation place, string file, IReadOnlyList<string> sheets) => Error("GW1062", place,
        new($"{file} 有 {sheets.Count} 个工作表，不知道读哪一个：{Listed(sheets, "、")}", $"{file} has {sheets.Count} sheets and nothing says which to read: {Listed(sheets, ", ")}"),
        new($"写上要读的工作表，例如 工作表: {sheets[0]}", $"say which, e.g. 工作表: {sheets[0]}"));

    public static Finding NoHeader(SourceLocation place, string table, string found, IReadOnlyList<string> wanted) => Error("GW1063", place,
        new($"{table} 里找不到列名所在的行；前几行有：{found}", $"no row of {table} holds the names of columns; the first rows hold: {found}"),
        new($"列名可以是：{Listed(wanted, "、")}；写法不同的用“列”对应，列名在哪一行用“表头行”写明", $"columns may be called: {Listed(wanted, ", ")}; say others in 列, and the row in 表头行"));

    public static Finding NoRows(SourceLocation place, string table, LocalizedText why) => Error("GW1064", place,
        new($"{table} 里没有数据：{why.Chinese}", $"{table} holds no data: {why.English}"), null);

    public static Finding CellError(SourceLocation place, string error) => Error("GW1065", place,
        new($"这一格是错误值 {error}", $"this cell holds the error {error}"),
        new("在表格里改好公式，或者直接填上内容", "mend the formula in the table, or fill the cell in"), error);

    public static Finding NoResult(SourceLocation place) => Error("GW1066", place,
        new("这一格的公式没有计算结果", "the formula of this cell has no result kept"),
        new("用 Excel 或 WPS 打开表格，重新计算后保存；公式不在这里计算", "open the table in Excel or WPS, let it calculate and save; formulas are not calculated here"));

    public static Finding Precision(SourceLocation place, string text) => Warning("GW1067", place,
        new($"“{text}”超过 15 位，表格程序存成数字时末尾几位可能已经变成 0", $"'{text}' has more than 15 digits; as a number the last ones may have become 0"),
        new("把这一列设成文本格式，重新填写", "make the column a text column and fill it in again"), text);

    public static Finding MergedNumber(SourceLocation place, int rows, string number) => Warning("GW1068", place,
        new($"合并单元格跨 {rows} 行，每行都按 {number} 计", $"this cell is merged over {rows} rows, each of which counts as {number}"),
        new("求和会重复算：拆开合并的格，每行填自己的数，其余的空着", "a sum counts it several times: split the cell and fill in what each row has"), number);

    public static Finding Covered(SourceLocation place, string title, int cells) => Warning("GW1068", place,
        new($"这一格和左边的格合并了，“{title}”没有内容{(cells > 1 ? $"；盖住的格共有 {cells} 个" : "")}", $"this cell is merged with the one to its left, so that '{title}' holds nothing{(cells > 1 ? $"; {cells} cells are covered so" : "")}"),
        new("合并的格只算最左一列的：拆开，每列填自己的内容", "a merged cell is that of its first column: split it and fill in each column"));

    public static Finding PercentCell(SourceLocation place, string unit, string number) => Warning("GW1069", place,
        new($"这一列的单位是“{unit}”，这一格是百分比，按 {number} 读", $"the unit of this column is '{unit}', the cell is a percentage; read as {number}"),
        new("改单元格的格式，或者改列名里的单位", "change the format of the cell, or the unit in the name of the column"), number);

    public static Finding MoreCells(SourceLocation place, int line, int columns, int rows) => Warning("GW1074", place,
        new($"第 {line} 行的格比列名多{(rows > 1 ? $"，这样的有 {rows} 行" : "")}：列名有 {columns} 列，后面的没有读", $"row {line} has more cells than there are names of columns ({columns}){(rows > 1 ? $", as have {rows} rows in all" : "")}; the rest wasn't read"),
        new("内容里有逗号的，整格加英文双引号", "put a value that holds a comma in quotes"));

    public static Finding Hidden(SourceLocation place, LocalizedText what) => Note("GW1070", place,
        new($"{what.Chinese}是隐藏的，照样读了", $"{what.English} hidden and read all the same"),
        new("不要的就从表格里删去，或用“从行”“到行”划定", "delete what isn't wanted, or say 从行 and 到行"));

    public static Finding Skipped(SourceLocation place, LocalizedText what, string? text) => Note("GW1071", place,
        new($"{what.Chinese}，没有作为数据", $"{what.English}; not taken as data"), null, text);

    public static Finding Macros(string file) => Note("GW1072", SourceLocation.OfFile(file),
        new("文件里有宏；只读单元格，宏没有看也没有运行", "the file holds macros; only cells were read, the macros were neither looked at nor run"), null);

    public static Finding TooLongText(string file, string document) => Error("GW1073", SourceLocation.OfFile(file),
        new($"表格的行太多，做不成“{document}”；各行已按文种的规则检查，成文的文字没有查", $"the table has too many rows to make '{document}'; the rows were held against the rules of the genre, the text of the document was not"),
        new("用“从行”“到行”只取一部分，或者拆成几份", "take a part of it with 从行 and 到行, or split it"));

    /// <summary>Names one behind the other; many are cut short.</summary>
    internal static string Listed(IReadOnlyList<string> names, string separator) =>
        names.Count <= MostNames ? string.Join(separator, names) : string.Join(separator, names.Take(MostNames)) + "……";

    private static Finding Error(string rule, SourceLocation place, LocalizedText message, LocalizedText? hint, string? text = null) =>
        new(rule, Severity.Error, message) { Location = place, Hint = hint, Text = text };

    private static Finding Warning(string rule, SourceLocation place, LocalizedText message, LocalizedText? hint, string? text = null) =>
        new(rule, Severity.Warning, message) { Location = place, Hint = hint, Text = text };

    private static Finding Note(string rule, SourceLocation place, LocalizedText message, LocalizedText? hint, string? text = null) =>
        new(rule, Severity.Note, message) { Location = place, Hint = hint, Text = text };
}
