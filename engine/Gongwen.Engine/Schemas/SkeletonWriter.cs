using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Schemas;

/// <summary>Writes a report to fill in: 【待填：…】 for what must be there, commented lines for what may be.</summary>
internal sealed class SkeletonWriter
{
    // Deeper than this an optional part is only named.
    private const int MaxOptionalDepth = 5;

    private readonly StringBuilder _text = new();
    private readonly List<Schema> _open = [];
    private readonly List<string> _keys = [];
    private readonly IReadOnlyDictionary<string, IReadOnlyList<(string Key, string Value)>> _tables;

    private SkeletonWriter(IReadOnlyDictionary<string, IReadOnlyList<(string Key, string Value)>> tables)
    {
        _tables = tables;
    }

    /// <summary>The YAML text.</summary>
    /// <param name="root">What the report may be.</param>
    /// <param name="schemaPath">What the modeline names, relative to the report; null for no modeline.</param>
    /// <param name="tables">The lists that come from a table, by their paths, and what is said of it; null for none.</param>
    public static string Write(Schema root, string? schemaPath, IReadOnlyDictionary<string, IReadOnlyList<(string Key, string Value)>>? tables = null)
    {
        var writer = new SkeletonWriter(tables ?? new Dictionary<string, IReadOnlyList<(string Key, string Value)>>(StringComparer.Ordinal));
        if (schemaPath is not null)
            writer._text.Append("# yaml-language-server: $schema=").Append(schemaPath).Append('\n');
        writer.Comment("", $"{root.FindTitle()}{(root.FindDescription() is { } description ? $"：{description}" : "")}");
        writer.Comment("", "【待填：…】是必须填的，用实际内容替换；以“#”紧跟键名的行是可以不填的，要填就去掉这个“#”。");
        writer.Comment("", "冒号用英文的，后面空一格；用空格缩进，不用制表符。");
        writer.WriteKeys(root, "", "");
        return writer._text.ToString();
    }

    // Every line starts with the prefix: "" or the spaces and "#" of an optional part around it.
    private void WriteKeys(Schema schema, string prefix, string indent)
    {
        _open.Add(schema);
        var required = Shape.RequiredOf(schema);
        // A part that must be there but may hold any of its keys is begun with the first: left empty it would be a fault that no blank marks.
        if (required.Count == 0 && _open.Count > 1 && !prefix.EndsWith('#') && schema.Closure.Keys.FirstOrDefault() is { } first)
            required.Add(first);
        foreach (var key in schema.Closure.Keys)
        {
            var value = schema.Closure.Property(key)!;
            var optional = !required.Contains(key);
            // It may be left out, but is better stated.
            if (_open.Count == 1 && key == RootSchema.VersionKey)
                optional = false;
            var nested = prefix.EndsWith('#');
            if (indent.Length == 0 && !nested)
                _text.Append('\n');
            Describe(key, value, prefix + indent, optional);
            var own = optional && !nested ? indent + "#" : prefix + (nested || prefix.Length == 0 ? indent : "");
            _keys.Add(key);
            if (WriteTable($"{own}{SkeletonScalar.Key(key)}:", optional && !nested ? indent + "#" : prefix, (optional && !nested ? "" : indent) + "  "))
            {
                _keys.RemoveAt(_keys.Count - 1);
                continue;
            }

            WriteValue($"{own}{SkeletonScalar.Key(key)}:", value, optional && !nested ? indent + "#" : prefix, optional && !nested ? "" : indent, key);
            _keys.RemoveAt(_keys.Count - 1);
        }

        _open.RemoveAt(_open.Count - 1);
    }

    private bool WriteTable(string start, string prefix, string indent)
    {
        if (!_tables.TryGetValue(_keys.Aggregate("", DataPath.Key), out var said))
            return false;
        _text.Append(start).Append('\n');
        foreach (var (key, value) in said)
            _text.Append(prefix).Append(indent).Append(key).Append(": ").Append(SkeletonScalar.Key(value)).Append('\n');
        return true;
    }

    private void WriteValue(string start, Schema schema, string prefix, string indent, string name)
    {
        var shape = Shape.Of(schema);
        var again = _open.Contains(schema) || _open.Count > MaxOptionalDepth + 2 || (prefix.EndsWith('#') && _open.Count > MaxOptionalDepth);
        if (again && prefix.EndsWith('#'))
            _text.Append(start).Append('\n');
        else if (again || shape is null)
            _text.Append(start).Append(' ').Append(SkeletonScalar.Of(schema, name, optional: prefix.EndsWith('#'))).Append('\n');
        else if (shape.Types == SchemaTypes.Object)
            WriteObject(start, shape, prefix, indent + "  ");
        else
            WriteList(start, shape, prefix, indent + "  ", name);
    }

    private void WriteObject(string start, Shape shape, string prefix, string indent)
    {
        _text.Append(start).Append('\n');
        WriteKeys(shape.Schema, prefix, indent);
    }

    private void WriteList(string start, Shape shape, string prefix, string indent, string name)
    {
        _text.Append(start).Append('\n');
        var count = (int)Math.Clamp(shape.Schema.MinItems ?? 1, 1, 20);
        for (var i = 0; i < count; i++)
        {
            var item = i < shape.Schema.PrefixItems.Count ? shape.Schema.PrefixItems[i] : shape.Schema.Closure.Items;
            var label = item?.FindTitle() ?? name;
            var itemShape = item is null ? null : Shape.Of(item);
            if (item is null || itemShape is null)
            {
                var value = item is null ? $"【待填：{label}】" : SkeletonScalar.Of(item, count > 1 ? $"{label}{i + 1}" : label, prefix.EndsWith('#'));
                _text.Append(prefix).Append(indent).Append("- ").Append(value).Append('\n');
                continue;
            }

            // The first key stands on the dash's line in most reports; a line of its own keeps the comments in order.
            WriteValue($"{prefix}{indent}-", item, prefix, indent, label);
        }
    }

    private void Describe(string key, Schema schema, string indent, bool optional)
    {
        var title = schema.FindTitle() is { } own && own != key ? own : key;
        var text = new StringBuilder(title);
        if (optional)
            text.Append("（可不填）");
        if (schema.FindDescription() is { } description)
            text.Append('：').Append(description);
        if (SkeletonScalar.Choices(schema) is { } choices)
            text.Append("；可选：").Append(choices);
        else if (schema.FindExample() is { Text.Length: > 0 } example)
            text.Append("；例如：").Append(example.Text);
        Comment(indent, text.ToString());
    }

    private void Comment(string indent, string text) =>
        _text.Append(indent).Append("# ").Append(text.ReplaceLineEndings(" ")).Append('\n');
}
