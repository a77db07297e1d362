using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>What is wrong between a table and what the schema wants of it: one place for the codes GW203x and their words.</summary>
internal static class TableSchemaFault
{
    public static Finding NoList(DataNode reference) => new("GW2030", Severity.Error,
        new($"“{reference.Path}”不能从表格取：这里要的不是一条一条的“键: 值”", $"'{reference.Path}' can't come from a table: no list of 'key: value' groups is wanted here"))
        {
            Location = reference.KeyLocation(TableReferenceReader.From),
            Path = reference.Path,
            Hint = new("只有列表、每项有几个键的，才能写“来自”", "来自 is for lists whose items have keys"),
        };

    public static Finding MissingColumns(SourceLocation place, string table, string path, IReadOnlyList<string> missing, IReadOnlyList<string> there, string? near) => new("GW2031", Severity.Error,
        new($"{table} 缺必填的列：{string.Join("、", missing)}；表头有：{TableFault.Listed(there, "、")}", $"{table} lacks required columns: {string.Join(", ", missing)}; its headers are: {TableFault.Listed(there, ", ")}"))
        {
            Location = place,
            Path = path,
            Hint = near is null
                ? new($"在表里加上这一列，或者在数据文件里写明哪一列是，例如 列: {{ {missing[0]}: 表里的列名 }}", $"add the column, or say which it is: 列: {{ {missing[0]}: NAME }}")
                : new($"是不是表里的“{near}”？是就写 列: {{ {missing[0]}: {near} }}", $"is it '{near}'? Then write 列: {{ {missing[0]}: {near} }}"),
        };

    /// <param name="place">Where the second stands.</param>
    /// <param name="key">What both are.</param>
    /// <param name="first">The first with its letter.</param>
    /// <param name="second">The second with its letter.</param>
    /// <param name="name">The name of the first; null when that doesn't tell them apart.</param>
    public static Finding TwoColumns(SourceLocation place, string key, string first, string second, string? name) => new("GW2032", Severity.Error,
        new($"{first} 和 {second} 两列都是“{key}”", $"the columns {first} and {second} are both '{key}'"))
        {
            Location = place,
            Text = key,
            Hint = name is null
                ? new("给其中一列改名", "rename one of them")
                : new($"给其中一列改名，或者写明用哪一列，例如 列: {{ {key}: {name} }}", $"rename one, or say which: 列: {{ {key}: {name} }}"),
        };

    public static Finding Unused(SourceLocation place, IReadOnlyList<string> columns, string? name, string? meant) => new("GW2033", Severity.Note,
        new($"没有用到的列：{TableFault.Listed(columns, "、")}", $"columns that weren't used: {TableFault.Listed(columns, ", ")}"))
        {
            Location = place,
            Hint = meant is null ? null : new($"“{name}”要当作“{meant}”，就写 列: {{ {meant}: {name} }}", $"to take '{name}' for '{meant}' write 列: {{ {meant}: {name} }}"),
        };

    public static Finding NoName(SourceLocation place, IReadOnlyList<string> columns) => new("GW2033", Severity.Note,
        new($"{TableFault.Listed(columns, "、")} 列有内容，没有列名，没有读", $"columns {TableFault.Listed(columns, ", ")} hold something and have no name; they weren't read"))
        {
            Location = place,
            Hint = new("要读的，在表头里写上列名", "to have them read, give them a name"),
        };

    public static Finding OtherUnit(SourceLocation place, string column, string unit, string title, string wanted) => new("GW2035", Severity.Error,
        new($"列名“{column}”的单位是“{unit}”，“{title}”要的是“{wanted}”", $"the unit of column '{column}' is '{unit}', '{title}' wants '{wanted}'"))
        {
            Location = place,
            Text = unit,
            Hint = new($"把这一列换算成“{wanted}”，再改列名", $"convert the column to '{wanted}' and rename it"),
        };

    public static Finding OtherUnitInRow(SourceLocation place, string unit, IReadOnlyList<string> columns) => new("GW2035", Severity.Error,
        new($"这一行的单位是“{unit}”，列名“{string.Join("”“", columns)}”里是别的单位", $"the unit of this row is '{unit}', the names of the columns {string.Join(", ", columns.Select(column => $"'{column}'"))} give another"))
        {
            Location = place,
            Text = unit,
            Hint = new("数字是哪个单位，两处就都写哪个单位；不换算", "write the unit the numbers are in at both places; nothing is converted"),
        };

    public static Finding WrongMapping(DataProperty property, string chinese, string english, LocalizedText? hint) => new("GW2034", Severity.Error, new(chinese, english))
    {
        Location = property.KeyLocation,
        Path = property.Value.Path,
        Text = property.Key,
        Hint = hint,
    };

    public static Finding NotInRow(SourceLocation place, string genre, IReadOnlyList<string> keys) => new("GW2036", Severity.Error,
        new($"“{genre}”必填的“{string.Join("”“", keys)}”有好几层，表格的一行写不下", $"what {genre} requires under {string.Join(", ", keys.Select(key => $"'{key}'"))} has several levels, which a row can't hold"))
        {
            Location = place,
            Text = keys[0],
            Hint = new("各份一样的，写进一个数据文件，用 --base 指明；各份不一样的，一份写一个数据文件", "if it is the same in all reports write it into a data file and name that with --base; if not, write a data file for each report"),
        };
}
