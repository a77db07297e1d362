using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Faults of a schema itself: its author reads them.</summary>
internal static class SchemaFault
{
    public static Finding UnknownKeyword(DataProperty keyword, string? nearest) =>
        Error("GW2101", keyword.KeyLocation, keyword.Value.Path,
            new($"不支持的关键字“{keyword.Key}”", $"the keyword '{keyword.Key}' is not supported"),
            nearest is null
                ? new("只能用 docs/genre-format.md 所列的 JSON Schema 关键字", "use the JSON Schema keywords docs/genre-format.md lists")
                : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
            keyword.Key);

    public static Finding BadValue(string keyword, DataNode value, string wanted, string wantedEnglish) =>
        Error("GW2102", value.Location, value.Path,
            new($"关键字“{keyword}”的值应当是{wanted}", $"the value of '{keyword}' must be {wantedEnglish}"), null, value.Text);

    public static Finding NotSchema(DataNode value) =>
        Error("GW2102", value.Location, value.Path,
            new("这里应当是一个 schema（一组关键字，或 true、false）", "a schema must stand here (keywords, or true, or false)"), null, value.Text);

    public static Finding BadFormat(DataNode value) =>
        Error("GW2101", value.Location, value.Path,
            new($"不支持的格式“format: {value.Text}”", $"the format '{value.Text}' is not supported"),
            new("只有 format: date；别的形式用 pattern 写", "only format: date is; write others as a pattern"), value.Text);

    public static Finding BadPattern(SourceLocation place, string path, string pattern) =>
        Error("GW2104", place, path,
            new($"“{pattern}”不是正确的正则表达式", $"'{pattern}' is no regular expression"),
            new("检查括号和反斜杠；YAML 里正则表达式用单引号括起来", "check brackets and backslashes; in YAML put patterns in single quotes"), pattern);

    public static Finding RequiresUnknown(DataNode value, string? nearest) =>
        Error("GW8116", value.Location, value.Path,
            new($"必填的“{value.Text}”在 properties 里没有，数据怎么写都不对", $"'{value.Text}' is required but no property; no data could be right"),
            nearest is null
                ? new("在 properties 里加上这个键，或从 required 里删去", "add the key to properties, or take it out of required")
                : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
            value.Text);

    public static Finding BadReference(DataNode value, string? nearest) =>
        Error("GW2103", value.Location, value.Path,
            new($"引用“{value.Text}”找不到目标", $"the reference '{value.Text}' has no target"),
            nearest is null
                ? new("写成 #/$defs/名称（本文件内）或 gongwen:名称（共用形状）", "write #/$defs/NAME (this file) or gongwen:NAME (a shared shape)")
                : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"),
            value.Text);

    public static Finding Cycle(Schema schema) =>
        Error("GW2105", schema.Location, null,
            new("引用绕了一圈又回到自己，或者层层引用超过 64 层", "the references come back to themselves, or are more than 64 deep"),
            new("引用要经过 properties 或 items 才能指回上层", "a reference may only come back through properties or items"), schema.Ref);

    private static Finding Error(string rule, SourceLocation place, string? path, LocalizedText message, LocalizedText? hint, string? text) =>
        new(rule, Severity.Error, message) { Location = place, Path = path, Hint = hint, Text = string.IsNullOrEmpty(text) ? null : text };
}
