using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Schemas;

/// <summary>The faults of step 2: one place for their codes and words.</summary>
internal static class CheckFault
{
    public static Finding Missing(SchemaSpot parent, string key, Schema? schema) =>
        Error("GW2001", parent.Anchor, DataPath.Key(parent.Node.Path, key),
            new($"{(parent.Node.Path.Length == 0 ? "" : $"“{parent.Name}”")}缺少“{key}”", $"{(parent.Node.Path.Length == 0 ? "" : $"'{parent.Name}': ")}'{key}' is missing"),
            HowTo($"补上“{key}: …”", $"add '{key}: …'", schema, key));

    public static Finding UnknownKey(DataProperty property, string parent, string? nearest, IReadOnlyList<string> allowed) =>
        Error("GW2002", property.KeyLocation, property.Value.Path,
            new($"不认识的键“{property.Key}”", $"unknown key '{property.Key}'"),
            nearest is not null
                ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?")
                : new($"“{parent}”里可以写：{Listed(allowed, "、")}", $"'{parent}' may hold: {Listed(allowed, ", ")}"),
            property.Key) with { Fix = nearest is null ? null : new Fix(FixKind.Unsafe, property.KeyLocation, nearest) };

    public static Finding WrongType(SchemaSpot spot, SchemaTypes wanted, Schema schema)
    {
        var node = spot.Node;
        var (hint, fix) = TypeHint(node, wanted, schema);
        return Error("GW2003", node.Kind == DataKind.Null && spot.KeyLocation is not null ? spot.KeyLocation : node.Location, node.Path,
            new($"“{spot.Name}”应当是{TypeNames.Chinese(wanted)}，这里是{TypeNames.Found(node)}", $"'{spot.Name}' must be {TypeNames.English(wanted)}, found {TypeNames.FoundEnglish(node)}"),
            hint, node.Text) with { Fix = fix };
    }

    public static Finding NotAllowed(SchemaSpot spot, IReadOnlyList<DataNode> allowed)
    {
        var nearest = spot.Node.Kind == DataKind.Text ? NearestKey.Find(spot.Node.Text, allowed.Where(v => v.Kind == DataKind.Text).Select(v => v.Text)) : null;
        var values = Listed([.. allowed.Select(TypeNames.Value)], "、");
        return Error("GW2004", spot.Node.Location, spot.Node.Path,
            new($"“{spot.Name}”只能是：{values}；这里是{TypeNames.Found(spot.Node)}", $"'{spot.Name}' must be one of: {values}; found {TypeNames.FoundEnglish(spot.Node)}"),
            nearest is null ? null : new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?"), spot.Node.Text);
    }

    public static Finding Value(string rule, SchemaSpot spot, string chinese, string english, Schema schema) =>
        Error(rule, spot.Node.Location, spot.Node.Path,
            new($"“{spot.Name}”{chinese}，这里是{TypeNames.Found(spot.Node)}", $"'{spot.Name}' {english}, found {TypeNames.FoundEnglish(spot.Node)}"),
            HowTo("", "", schema, null), spot.Node.Text);

    public static Finding Count(string rule, SchemaSpot spot, string chinese, string english) =>
        Error(rule, spot.Anchor, spot.Node.Path, new($"“{spot.Name}”{chinese}", $"'{spot.Name}' {english}"), null);

    public static Finding Repeated(SchemaSpot spot, DataNode item, DataNode first) =>
        Error("GW2010", item.Location, item.Path,
            new($"“{spot.Name}”里这一项与第 {first.Location.Line} 行的重复", $"'{spot.Name}': this repeats the item of line {first.Location.Line}"),
            new("删去其中一项，或改成不同的内容", "delete or change one of them"), item.Text) with { Trace = [first.Location] };

    public static Finding NoBranch(SchemaSpot spot, Schema schema, IReadOnlyList<Finding> firsts) =>
        Error("GW2011", spot.Node.Location, spot.Node.Path,
            new($"“{spot.Name}”不符合任何一种写法，这里是{TypeNames.Found(spot.Node)}", $"'{spot.Name}' fits none of the allowed forms, found {TypeNames.FoundEnglish(spot.Node)}"),
            HowTo("", "", schema, null) ?? new(
                $"可以是：{string.Join("；或者 ", firsts.Select(f => f.Message.Chinese).Distinct(StringComparer.Ordinal).Take(4))}",
                $"one of: {string.Join("; or ", firsts.Select(f => f.Message.English).Distinct(StringComparer.Ordinal).Take(4))}"), spot.Node.Text);

    public static Finding TwoBranches(SchemaSpot spot) =>
        Error("GW2011", spot.Node.Location, spot.Node.Path,
            new($"“{spot.Name}”同时符合几种写法，只能符合其中一种", $"'{spot.Name}' fits several of the forms, it must fit only one"), null, spot.Node.Text);

    public static Finding Forbidden(SchemaSpot spot) =>
        Error("GW2012", spot.Node.Location, spot.Node.Path,
            new($"“{spot.Name}”在这里不能写成这样：{TypeNames.Found(spot.Node)}", $"'{spot.Name}' may not be this here: {TypeNames.FoundEnglish(spot.Node)}"), null, spot.Node.Text);

    public static Finding MayNotStand(SchemaSpot spot) =>
        Error("GW2012", spot.Anchor, spot.Node.Path,
            new($"这里不写“{spot.Name}”", $"'{spot.Name}' may not stand here"), new($"删去“{spot.Name}”", $"delete '{spot.Name}'"), spot.Name);

    public static Finding KeyTogether(SchemaSpot spot, string key, string missing) =>
        Error("GW2013", spot.Node.KeyLocation(key) ?? spot.Anchor, DataPath.Key(spot.Node.Path, missing),
            new($"写了“{key}”就必须写“{missing}”", $"where '{key}' stands, '{missing}' must stand too"),
            new($"补上“{missing}: …”，或删去“{key}”", $"add '{missing}: …', or delete '{key}'"), key);

    public static Finding BadKey(SchemaSpot spot, DataProperty property, Finding reason) =>
        Error("GW2013", property.KeyLocation, property.Value.Path,
            new($"“{spot.Name}”里不能用“{property.Key}”作键", $"'{property.Key}' is no key for '{spot.Name}'"), reason.Message, property.Key);

    public static Finding Placeholder(SchemaSpot spot) =>
        Error("GW2014", spot.Node.Location, spot.Node.Path,
            new($"“{spot.Name}”还没有填", $"'{spot.Name}' is not filled in yet"),
            new($"用实际内容替换“{TypeNames.Short(spot.Node.Text)}”", $"replace '{TypeNames.Short(spot.Node.Text)}' by the real content"), spot.Node.Text);

    public static Finding Blank(SchemaSpot spot, Schema? schema) =>
        Error("GW2015", spot.KeyLocation ?? spot.Node.Location, spot.Node.Path,
            new($"“{spot.Name}”没有内容", $"'{spot.Name}' has no content"), HowTo("填上内容", "fill it in", schema, null));

    public static Finding TooHard(SchemaSpot spot) =>
        Error("GW2016", spot.Anchor, spot.Node.Path,
            new($"“{spot.Name}”核对不完：数据或规定太复杂", $"'{spot.Name}' can't be checked to the end: data or schema is too complex"),
            new("减少数据的层次和条数，或简化 schema 中的 anyOf、pattern", "use fewer levels and items, or simplify anyOf and pattern in the schema"));

    private static (LocalizedText? Hint, Fix? Fix) TypeHint(DataNode node, SchemaTypes wanted, Schema schema)
    {
        if (node.Kind == DataKind.Number && wanted.HasFlag(SchemaTypes.String))
            return (new($"要当作文字，请加引号：\"{node.Text}\"", $"to make it text, put it in quotes: \"{node.Text}\""), new Fix(FixKind.Safe, node.Location, $"\"{node.Text}\""));
        if (node.Kind == DataKind.Text && (wanted & (SchemaTypes.Integer | SchemaTypes.Number)) != SchemaTypes.None)
        {
            if (PlainScalar.IsNumber(node.Text))
                return (new($"数字不加引号：{node.Text}", $"numbers stand without quotes: {node.Text}"), new Fix(FixKind.Safe, node.Location, node.Text));
            return (HowTo("只写数字，不带单位、逗号和引号", "only digits, without units, commas and quotes", schema, null), null);
        }

        if (node.Kind == DataKind.Text && wanted.HasFlag(SchemaTypes.Object) && node.Text.IndexOf('：', StringComparison.Ordinal) is > 0 and < 16)
            return (new("冒号要用英文的，后面加一个空格：“键: 值”", "the colon must be ':' with a space after it: 'key: value'"), null);
        if (node.Kind == DataKind.List && !wanted.HasFlag(SchemaTypes.Array))
            return (HowTo("这里不是列表，去掉多出的“- ”", "this is no list, remove the extra '- '", schema, null), null);
        if (wanted.HasFlag(SchemaTypes.Array))
            return (HowTo("写成列表，每条一行，以“- ”开头", "write a list, one item a line, each starting with '- '", schema, null), null);
        return (HowTo("", "", schema, null), null);
    }

    // What the schema's author says of the field is the best hint there is.
    private static LocalizedText? HowTo(string chinese, string english, Schema? schema, string? key)
    {
        List<string> zh = chinese.Length > 0 ? [chinese] : [];
        List<string> en = english.Length > 0 ? [english] : [];
        if (schema?.FindDescription() is { } description)
        {
            zh.Add(description);
            en.Add(description);
        }

        if (schema?.FindExample() is { Text.Length: > 0 } example)
        {
            zh.Add($"例如 {(key is null ? "" : $"{key}: ")}{TypeNames.Short(example.Text)}");
            en.Add($"e.g. {(key is null ? "" : $"{key}: ")}{TypeNames.Short(example.Text)}");
        }

        return zh.Count == 0 ? null : new(string.Join("；", zh), string.Join("; ", en));
    }

    private static string Listed(IReadOnlyList<string> names, string separator) =>
        names.Count <= 12 ? string.Join(separator, names) : string.Join(separator, names.Take(12)) + "……";

    private static Finding Error(string rule, SourceLocation place, string path, LocalizedText message, LocalizedText? hint, string? text = null) =>
        new(rule, Severity.Error, message) { Location = place, Path = path, Hint = hint, Text = string.IsNullOrEmpty(text) ? null : text };
}
