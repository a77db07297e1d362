namespace Gongwen.Engine.Adopting;

/// <summary>What a schema, a list and an example say of each kind of field.</summary>
internal static class FieldWords
{
    /// <summary>The kind as people call it.</summary>
    public static string KindName(FieldKind kind) => kind switch
    {
        FieldKind.Name => "名称",
        FieldKind.Person => "姓名",
        FieldKind.Count => "计数",
        FieldKind.Money => "金额",
        FieldKind.Percent => "比例",
        FieldKind.Quantity => "数量",
        FieldKind.Ordinal => "序次",
        FieldKind.Year => "年份",
        FieldKind.Month => "月份",
        FieldKind.Day => "日",
        FieldKind.Date => "日期",
        FieldKind.MonthDay => "月日",
        FieldKind.YearMonth => "年月",
        FieldKind.Time => "时间",
        FieldKind.Phone => "电话",
        _ => "文字",
    };

    /// <summary>The keywords of a schema, title, description and examples left out.</summary>
    public static string[] Schema(FieldKind kind) => kind switch
    {
        FieldKind.Count => ["type: integer", "minimum: 0"],
        FieldKind.Money or FieldKind.Percent or FieldKind.Quantity => ["type: number"],
        FieldKind.Year => ["type: integer", "minimum: 1900", "maximum: 2100"],
        FieldKind.Month => ["type: integer", "minimum: 1", "maximum: 12"],
        FieldKind.Day => ["type: integer", "minimum: 1", "maximum: 31"],
        FieldKind.Date => ["$ref: 'gongwen:date'"],
        FieldKind.MonthDay => ["type: string", "pattern: '^(1[0-2]|[1-9])月(3[01]|[12][0-9]|[1-9])日$'"],
        FieldKind.YearMonth => ["type: string", "pattern: '^[0-9]{4}年(1[0-2]|[1-9])月$'"],
        FieldKind.Ordinal => ["type: [string, integer]", "pattern: '\\S'"],
        _ => ["$ref: 'gongwen:text'"],
    };

    /// <summary>A value that fits, as YAML.</summary>
    public static string Example(Field field) => field.Kind switch
    {
        FieldKind.Count => "12",
        FieldKind.Money => "36.5",
        FieldKind.Percent => "95.2",
        FieldKind.Quantity => "28.6",
        FieldKind.Year => "2026",
        FieldKind.Month => "6",
        FieldKind.Day => "15",
        FieldKind.Date => "2026年6月15日",
        FieldKind.MonthDay => "6月15日",
        FieldKind.YearMonth => "2026年6月",
        FieldKind.Ordinal => "三",
        FieldKind.Time => "9时30分",
        FieldKind.Phone => "'0000-0000000'",
        FieldKind.Person => "张三",
        FieldKind.Text => "这里写实际内容",
        _ => Name(field.Name),
    };

    /// <summary>How to write it, as a clause of the description; null when the kind says enough.</summary>
    public static string? HowTo(FieldKind kind) => kind switch
    {
        FieldKind.Count or FieldKind.Money or FieldKind.Percent or FieldKind.Quantity => "只写数字",
        FieldKind.Year => "写四位数字",
        FieldKind.Date => "写成 2026年6月15日 或 2026-06-15",
        FieldKind.MonthDay => "写成 6月15日",
        FieldKind.YearMonth => "写成 2026年6月",
        _ => null,
    };

    private static string Name(string name) => name switch
    {
        _ when name.StartsWith("省名", StringComparison.Ordinal) => "江东",
        _ when name.StartsWith("市名", StringComparison.Ordinal) => "江州",
        _ when name.StartsWith("区名", StringComparison.Ordinal) => "临江",
        _ when name.StartsWith("县名", StringComparison.Ordinal) => "青山",
        _ when name.StartsWith("局名", StringComparison.Ordinal) => "商务",
        _ when name.StartsWith("社区名", StringComparison.Ordinal) => "江湾",
        _ when name.StartsWith("街道名", StringComparison.Ordinal) => "城东",
        _ when name.StartsWith("镇名", StringComparison.Ordinal) => "青石",
        _ when name.StartsWith("乡名", StringComparison.Ordinal) => "白云",
        _ when name.StartsWith("村名", StringComparison.Ordinal) => "柳溪",
        _ when name.EndsWith("地点", StringComparison.Ordinal) => "江湾社区",
        _ when name.EndsWith("单位", StringComparison.Ordinal) || name.EndsWith("机关", StringComparison.Ordinal) => "区政府办公室",
        _ when name.Contains("代字", StringComparison.Ordinal) => "临政",
        _ => "示例",
    };
}
