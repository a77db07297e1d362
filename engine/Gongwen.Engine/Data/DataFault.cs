using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>The faults of step 1: one place for their codes and words.</summary>
internal static class DataFault
{
    public static Finding Error(string rule, SourceLocation place, LocalizedText message, LocalizedText? hint = null, string? text = null, string? path = null) =>
        new(rule, Severity.Error, message) { Location = place, Hint = hint, Text = text, Path = path };

    public static Finding Warning(string rule, SourceLocation place, LocalizedText message, LocalizedText? hint = null, string? text = null) =>
        new(rule, Severity.Warning, message) { Location = place, Hint = hint, Text = text };

    public static Finding Empty(SourceLocation place) => Error("GW1001", place,
        new("文件是空的", "the file is empty"),
        new("至少写上“文种”和文种要求的内容；可用 gongwen new 生成带说明的空白数据文件", "write at least 文种 and what the genre asks for; gongwen new writes a skeleton"));

    public static Finding TooLarge(SourceLocation place, long size, int limit) => Error("GW1002", place,
        new($"文件太大：{size} 字节，上限 {limit} 字节", $"the file is too large: {size} bytes, the limit is {limit}"),
        new("数据文件只放文字和数字；请检查是不是选错了文件，或者拆成几份", "a data file holds text and numbers only; check that it is the right file, or split it"));

    public static Finding Root(SourceLocation place, string found, string foundEnglish) => Error("GW1005", place,
        new($"最外层应当是“键: 值”，这里是{found}", $"the outermost level must be 'key: value' pairs, found {foundEnglish}"),
        new("从第一行起逐行写“键: 值”，例如 文种: 述职报告", "start with lines such as 文种: 述职报告"));

    public static Finding Duplicate(SourceLocation place, string key, SourceLocation first, string path) => Error("GW1007", place,
        new($"键“{key}”重复，第 {first.Line} 行第 {first.Column} 列已经写过", $"the key '{key}' is written twice; first at line {first.Line}, column {first.Column}"),
        new("保留一个，把另一个删去或改名；多条内容应当写成列表（每条以“- ”开头）", "keep one of them; several items are written as a list (each starts with '- ')"),
        key, path) with { Trace = [first] };

    public static Finding TooDeep(SourceLocation place, int limit) => Error("GW1018", place,
        new($"嵌套太深：超过 {limit} 层", $"nested too deep: more than {limit} levels"),
        new("减少层次", "use fewer levels"));

    public static Finding TooMany(SourceLocation place, int limit) => Error("GW1019", place,
        new($"内容太多：超过 {limit} 个值", $"too many values: more than {limit}"),
        new("拆成几份文件", "split the file"));

    public static Finding TooManyByAlias(SourceLocation place, int limit) => Error("GW1019", place,
        new($"内容太多：&锚点 和 *别名 展开后多出 {limit} 个以上的值", $"too many values: &anchors and *aliases add more than {limit}"),
        new("不用锚点和别名，直接写出内容", "write the content out instead of using anchors and aliases"));

    public static Finding Dropped(SourceLocation place, string codePoint) => Warning("GW1004", place,
        new($"不可见的控制字符 {codePoint} 已去掉", $"the invisible control character {codePoint} was dropped"),
        new("删去这个字符；多半是从别的软件复制时带来的", "delete the character; it probably came with a copy from another program"));

    public static Finding WideColon(SourceLocation place, string? key) => Error("GW1009", place,
        key is null ? new("这里用了全角冒号“：”", "a full-width colon '：' stands here") : new($"键“{key}”后面用了全角冒号“：”", $"the key '{key}' is followed by a full-width colon '：'"),
        new("改成英文冒号加一个空格“: ”", "write ': ' (colon and space)"), "：");

    public static Finding WideMark(SourceLocation place, char found, char wanted) => Error("GW1011", place,
        new($"这里用了全角符号「{found}」，应当用英文的「{wanted}」", $"a full-width '{found}' stands here, it must be '{wanted}'"),
        new($"改成英文的「{wanted}」；如果它是文字的一部分，请把整段文字用英文引号括起来", $"write '{wanted}'; if it is part of the text, put the text in quotes"), found.ToString());
}
