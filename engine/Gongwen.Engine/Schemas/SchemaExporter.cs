using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Facts;

namespace Gongwen.Engine.Schemas;

/// <summary>Writes a schema as one JSON Schema document that needs nothing else, for editors.</summary>
internal sealed class SchemaExporter
{
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<Schema, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Queue<Schema> _waiting = new();
    private readonly IReadOnlySet<Schema> _fromLedger;

    private SchemaExporter(Utf8JsonWriter writer, IReadOnlySet<Schema> fromLedger)
    {
        _writer = writer;
        _fromLedger = fromLedger;
    }

    /// <summary>The document as text, indented, ending with a line break.</summary>
    /// <param name="root">The schema.</param>
    /// <param name="fromLedger">What may be the word 台账 instead; null for nothing.</param>
    public static string Export(Schema root, IReadOnlySet<Schema>? fromLedger = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new SchemaExporter(writer, fromLedger ?? new HashSet<Schema>()).WriteRoot(root);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void WriteRoot(Schema root)
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        WriteKeywords(root, isEntry: true);
        if (_waiting.Count > 0)
        {
            _writer.WriteStartObject("$defs");
            while (_waiting.TryDequeue(out var schema))
            {
                _writer.WritePropertyName(_names[schema]);
                WriteSchema(schema, isEntry: false);
            }

            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void WriteSchema(Schema schema, bool isEntry)
    {
        if (schema.Always is { } always)
        {
            _writer.WriteBooleanValue(always);
            return;
        }

        _writer.WriteStartObject();
        if (_fromLedger.Contains(schema))
            WriteOrWord(schema, isEntry);
        else
            WriteKeywords(schema, isEntry);
        _writer.WriteEndObject();
    }

    // A figure, or the word that asks the ledger for it.
    private void WriteOrWord(Schema schema, bool isEntry)
    {
        WriteText("title", schema.Title);
        WriteText("description", schema.Description);
        _writer.WriteStartArray("anyOf");
        _writer.WriteStartObject();
        WriteKeywords(schema, isEntry);
        _writer.WriteEndObject();
        _writer.WriteStartObject();
        _writer.WriteString("const", LedgerWord.Word);
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void WriteKeywords(Schema schema, bool isEntry)
    {
        WriteText("title", schema.Title);
        WriteText("description", schema.Description);
        if (schema.RefTarget is not null)
            _writer.WriteString("$ref", $"#/$defs/{Uri.EscapeDataString(NameOf(schema.RefTarget, schema.Ref!)).Replace("~", "~0", StringComparison.Ordinal)}");
        if (schema.Types is { } types)
            WriteTypes(types);
        WriteNodes("enum", schema.Enum);
        WriteNode("const", schema.Const);
        WriteNode("default", schema.Default);
        WriteNodes("examples", schema.Examples.Count > 0 ? schema.Examples : null);
        WriteNumber("minimum", schema.Minimum?.Text);
        WriteNumber("maximum", schema.Maximum?.Text);
        WriteNumber("exclusiveMinimum", schema.ExclusiveMinimum?.Text);
        WriteNumber("exclusiveMaximum", schema.ExclusiveMaximum?.Text);
        WriteNumber("multipleOf", schema.MultipleOf?.Text);
        WriteCount("minLength", schema.MinLength);
        WriteCount("maxLength", schema.MaxLength);
        WriteText("pattern", schema.Pattern?.Text);
        WriteText("format", schema.IsDate ? "date" : null);
        WriteList("prefixItems", schema.PrefixItems, isEntry: true);
        WriteOne("items", schema.Items, isEntry: true);
        WriteOne("contains", schema.Contains, isEntry: true);
        WriteCount("minContains", schema.MinContains);
        WriteCount("maxContains", schema.MaxContains);
        WriteCount("minItems", schema.MinItems);
        WriteCount("maxItems", schema.MaxItems);
        if (schema.UniqueItems)
            _writer.WriteBoolean("uniqueItems", value: true);
        WriteProperties(schema, isEntry && schema.Closure.IsClosed);
        WriteOne("propertyNames", schema.PropertyNames, isEntry: false);
        WriteTexts("required", schema.Required);
        if (schema.DependentRequired.Count > 0)
        {
            _writer.WriteStartObject("dependentRequired");
            foreach (var (key, needed) in schema.DependentRequired)
                WriteTexts(key, needed, always: true);
            _writer.WriteEndObject();
        }

        WriteCount("minProperties", schema.MinProperties);
        WriteCount("maxProperties", schema.MaxProperties);
        WriteList("allOf", schema.AllOf, isEntry: false);
        WriteList("anyOf", schema.AnyOf, isEntry: false);
        WriteList("oneOf", schema.OneOf, isEntry: false);
        WriteOne("not", schema.Not, isEntry: false);
        WriteOne("if", schema.If, isEntry: false);
        WriteOne("then", schema.Then, isEntry: false);
        WriteOne("else", schema.Else, isEntry: false);
    }

    // A closed object names every key any of its parts names: editors know additionalProperties better than unevaluatedProperties.
    private void WriteProperties(Schema schema, bool closed)
    {
        var others = closed ? schema.Closure.Keys.Concat(schema.Closure.Unlisted).Where(key => !schema.Properties.Any(property => property.Key == key)).ToList() : [];
        if (schema.Properties.Count + others.Count > 0)
        {
            _writer.WriteStartObject("properties");
            foreach (var (key, value) in schema.Properties)
            {
                _writer.WritePropertyName(key);
                if (value.Closure.Types == SchemaTypes.Array && TableTarget.IsListOfObjects(value))
                    WriteListOrTable(value);
                else
                    WriteSchema(value, isEntry: true);
            }

            foreach (var key in others)
                _writer.WriteBoolean(key, value: true);
            _writer.WriteEndObject();
        }

        var patterns = schema.PatternProperties.Select(pair => pair.Key.Text).ToHashSet(StringComparer.Ordinal);
        var otherPatterns = closed ? schema.Closure.Patterns.Select(pattern => pattern.Text).Where(text => !patterns.Contains(text)).Distinct(StringComparer.Ordinal).ToList() : [];
        if (schema.PatternProperties.Count + otherPatterns.Count > 0)
        {
            _writer.WriteStartObject("patternProperties");
            foreach (var (pattern, value) in schema.PatternProperties)
            {
                _writer.WritePropertyName(pattern.Text);
                WriteSchema(value, isEntry: true);
            }

            foreach (var pattern in otherPatterns)
                _writer.WriteBoolean(pattern, value: true);
            _writer.WriteEndObject();
        }

        if (closed)
            _writer.WriteBoolean("additionalProperties", value: false);
        else
            WriteOne("additionalProperties", schema.AdditionalProperties, isEntry: true);
    }

    // What a report says of a table in the place of the list (docs/tables.md).
    private void WriteListOrTable(Schema schema)
    {
        _writer.WriteStartObject();
        WriteText("title", schema.FindTitle());
        WriteText("description", schema.FindDescription());
        _writer.WriteStartObject("if");
        _writer.WriteString("type", "object");
        WriteTexts("required", [TableReferenceReader.From]);
        _writer.WriteEndObject();
        _writer.WriteStartObject("then");
        _writer.WriteStartObject("properties");
        foreach (var key in TableReferenceReader.Keys)
            _writer.WriteBoolean(key, value: true);
        _writer.WriteEndObject();
        _writer.WriteBoolean("additionalProperties", value: false);
        _writer.WriteEndObject();
        _writer.WritePropertyName("else");
        WriteSchema(schema, isEntry: true);
        _writer.WriteEndObject();
    }

    private string NameOf(Schema schema, string reference)
    {
        if (_names.TryGetValue(schema, out var known))
            return known;
        var stem = schema.SharedName ?? reference[(reference.LastIndexOf('/') + 1)..].TrimStart('#');
        stem = stem.Length == 0 ? "root" : Uri.UnescapeDataString(stem).Replace("~1", "/", StringComparison.Ordinal).Replace('/', '-').Replace('~', '-');
        var name = stem;
        for (var n = 2; !_used.Add(name); n++)
            name = $"{stem}-{n}";
        _names.Add(schema, name);
        _waiting.Enqueue(schema);
        return name;
    }

    private void WriteTypes(SchemaTypes types)
    {
        List<string> names = [];
        foreach (var (type, name) in ((SchemaTypes, string)[])[(SchemaTypes.Null, "null"), (SchemaTypes.Boolean, "boolean"), (SchemaTypes.Integer, "integer"), (SchemaTypes.Number, "number"), (SchemaTypes.String, "string"), (SchemaTypes.Array, "array"), (SchemaTypes.Object, "object")])
        {
            if (types.HasFlag(type) && !(type == SchemaTypes.Integer && types.HasFlag(SchemaTypes.Number)))
                names.Add(name);
        }

        if (names.Count == 1)
            _writer.WriteString("type", names[0]);
        else
            WriteTexts("type", names);
    }

    private void WriteOne(string keyword, Schema? schema, bool isEntry)
    {
        if (schema is null)
            return;
        _writer.WritePropertyName(keyword);
        WriteSchema(schema, isEntry);
    }

    private void WriteList(string keyword, IReadOnlyList<Schema> schemas, bool isEntry)
    {
        if (schemas.Count == 0)
            return;
        _writer.WriteStartArray(keyword);
        foreach (var schema in schemas)
            WriteSchema(schema, isEntry);
        _writer.WriteEndArray();
    }

    private void WriteText(string keyword, string? text)
    {
        if (text is not null)
            _writer.WriteString(keyword, text);
    }

    private void WriteTexts(string keyword, IReadOnlyList<string> texts, bool always = false)
    {
        if (texts.Count == 0 && !always)
            return;
        _writer.WriteStartArray(keyword);
        foreach (var text in texts)
            _writer.WriteStringValue(text);
        _writer.WriteEndArray();
    }

    private void WriteCount(string keyword, long? count)
    {
        if (count is { } value)
            _writer.WriteNumber(keyword, value);
    }

    private void WriteNumber(string keyword, string? text)
    {
        if (text is null)
            return;
        _writer.WritePropertyName(keyword);
        WriteNumberValue(text);
    }

    private void WriteNodes(string keyword, IReadOnlyList<DataNode>? nodes)
    {
        if (nodes is null)
            return;
        _writer.WriteStartArray(keyword);
        foreach (var node in nodes)
            WriteValue(node);
        _writer.WriteEndArray();
    }

    private void WriteNode(string keyword, DataNode? node)
    {
        if (node is null)
            return;
        _writer.WritePropertyName(keyword);
        WriteValue(node);
    }

    private void WriteValue(DataNode node)
    {
        switch (node.Kind)
        {
            case DataKind.Null:
                _writer.WriteNullValue();
                break;
            case DataKind.Boolean:
                _writer.WriteBooleanValue(node.Boolean == true);
                break;
            case DataKind.Number:
                WriteNumberValue(node.Text);
                break;
            case DataKind.Text:
                _writer.WriteStringValue(node.Text);
                break;
            case DataKind.List:
                _writer.WriteStartArray();
                foreach (var item in node.Items)
                    WriteValue(item);
                _writer.WriteEndArray();
                break;
            case DataKind.Object:
                _writer.WriteStartObject();
                foreach (var property in node.Properties)
                {
                    _writer.WritePropertyName(property.Key);
                    WriteValue(property.Value);
                }

                _writer.WriteEndObject();
                break;
        }
    }

    // YAML writes some numbers JSON does not: +1, .5, 1.
    private void WriteNumberValue(string text)
    {
        text = text.TrimStart('+').Replace("-.", "-0.", StringComparison.Ordinal).Replace(".e", ".0e", StringComparison.OrdinalIgnoreCase);
        text = text.StartsWith('.') ? "0" + text : text;
        _writer.WriteRawValue(text.EndsWith('.') ? text + "0" : text);
    }
}
