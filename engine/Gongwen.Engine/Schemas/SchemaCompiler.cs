using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Data to a schema: reads the keywords of the subset and refuses every other.</summary>
internal sealed class SchemaCompiler
{
    private static readonly string[] Keywords =
    [
        "$schema", "$id", "$comment", "$ref", "$defs", "title", "description", "default", "examples", "type", "enum", "const",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "format",
        "items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems",
        "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "dependentRequired", "minProperties", "maxProperties",
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
        "x-width", "x-unlisted", "x-blank", "x-synonyms",
    ];

    private readonly DataNode _root;
    private readonly SchemaValues _values;
    private readonly SchemaReferences _references;
    private readonly Dictionary<DataNode, Schema> _compiled = new(ReferenceEqualityComparer.Instance);

    private SchemaCompiler(DataNode root, SharedShapes shapes, FindingList findings)
    {
        _root = root;
        _values = new SchemaValues(findings);
        _references = new SchemaReferences(root, shapes);
    }

    /// <summary>The schema, or null with an error for each fault.</summary>
    public static Schema? Compile(DataNode root, SharedShapes shapes, FindingList findings)
    {
        var compiler = new SchemaCompiler(root, shapes, findings);
        var schema = compiler.Compile(root);
        compiler.Resolve();
        if (!compiler._values.Failed && SchemaCycles.Find(compiler._compiled.Values) is { } cycle)
            compiler._values.Fail(SchemaFault.Cycle(cycle));
        return compiler._values.Failed ? null : schema;
    }

    private Schema Compile(DataNode node)
    {
        if (_compiled.TryGetValue(node, out var known))
            return known;
        var schema = new Schema { Location = node.Location, Always = node.Boolean };
        _compiled.Add(node, schema);
        if (node.Kind == DataKind.Object)
        {
            foreach (var keyword in node.Properties)
            {
                if (!ReadText(schema, keyword.Key, keyword.Value) && !ReadNumber(schema, keyword.Key, keyword.Value) && !ReadStructure(schema, keyword.Key, keyword.Value))
                    ReadOther(node, keyword);
            }
        }
        else if (node.Kind != DataKind.Boolean)
        {
            _values.Fail(SchemaFault.NotSchema(node));
        }

        return schema;
    }

    private bool ReadText(Schema schema, string keyword, DataNode value)
    {
        switch (keyword)
        {
            case "title":
                schema.Title = _values.Text(keyword, value);
                break;
            case "description":
                schema.Description = _values.Text(keyword, value);
                break;
            case "default":
                schema.Default = value;
                break;
            case "examples":
                schema.Examples = _values.List(keyword, value, 0);
                break;
            case "type":
                schema.Types = _values.Types(value);
                break;
            case "enum":
                schema.Enum = _values.List(keyword, value, 0);
                break;
            case "const":
                schema.Const = value;
                break;
            case "pattern":
                if (_values.Text(keyword, value) is { } pattern)
                    schema.Pattern = _values.Pattern(pattern, value.Location, value.Path);
                break;
            case "format":
                schema.IsDate = _values.Text(keyword, value) == "date";
                if (value.Kind == DataKind.Text && !schema.IsDate)
                    _values.Fail(SchemaFault.BadFormat(value));
                break;
            case "uniqueItems":
                schema.UniqueItems = _values.Truth(keyword, value);
                break;
            case "x-unlisted":
                schema.IsUnlisted = _values.Truth(keyword, value);
                break;
            case "x-synonyms":
                schema.Synonyms = _values.Texts(keyword, value);
                break;
            case "required":
                schema.Required = _values.Texts(keyword, value);
                schema.RequiredList = value;
                break;
            case "x-blank":
                schema.Blanks = _values.Texts(keyword, value);
                break;
            case "dependentRequired":
                schema.DependentRequired = [.. _values.Members(keyword, value).Select(p => KeyValuePair.Create(p.Key, _values.Texts(p.Key, p.Value)))];
                break;
            default:
                return false;
        }

        return true;
    }

    private bool ReadNumber(Schema schema, string keyword, DataNode value)
    {
        switch (keyword)
        {
            case "minimum":
                schema.Minimum = _values.Number(keyword, value);
                break;
            case "maximum":
                schema.Maximum = _values.Number(keyword, value);
                break;
            case "exclusiveMinimum":
                schema.ExclusiveMinimum = _values.Number(keyword, value);
                break;
            case "exclusiveMaximum":
                schema.ExclusiveMaximum = _values.Number(keyword, value);
                break;
            case "multipleOf":
                schema.MultipleOf = _values.Number(keyword, value);
                if (schema.MultipleOf is { Value.Sign: <= 0 })
                    _values.Fail(SchemaFault.BadValue(keyword, value, "大于 0 的数字", "a number above 0"));
                break;
            case "x-width":
                schema.ColumnWidth = _values.Width(keyword, value);
                break;
            case "minLength":
                schema.MinLength = _values.Count(keyword, value);
                break;
            case "maxLength":
                schema.MaxLength = _values.Count(keyword, value);
                break;
            case "minContains":
                schema.MinContains = _values.Count(keyword, value);
                break;
            case "maxContains":
                schema.MaxContains = _values.Count(keyword, value);
                break;
            case "minItems":
                schema.MinItems = _values.Count(keyword, value);
                break;
            case "maxItems":
                schema.MaxItems = _values.Count(keyword, value);
                break;
            case "minProperties":
                schema.MinProperties = _values.Count(keyword, value);
                break;
            case "maxProperties":
                schema.MaxProperties = _values.Count(keyword, value);
                break;
            default:
                return false;
        }

        return true;
    }

    private bool ReadStructure(Schema schema, string keyword, DataNode value)
    {
        switch (keyword)
        {
            case "$ref":
                schema.Ref = _values.Text(keyword, value);
                break;
            case "$defs":
                Named(keyword, value);
                break;
            case "items":
                schema.Items = Compile(value);
                break;
            case "prefixItems":
                schema.PrefixItems = Schemas(keyword, value);
                break;
            case "contains":
                schema.Contains = Compile(value);
                break;
            case "properties":
                schema.Properties = Named(keyword, value);
                break;
            case "patternProperties":
                schema.PatternProperties = Patterns(keyword, value);
                break;
            case "additionalProperties":
                schema.AdditionalProperties = Compile(value);
                break;
            case "propertyNames":
                schema.PropertyNames = Compile(value);
                break;
            case "allOf":
                schema.AllOf = Schemas(keyword, value);
                break;
            case "anyOf":
                schema.AnyOf = Schemas(keyword, value);
                break;
            case "oneOf":
                schema.OneOf = Schemas(keyword, value);
                break;
            case "not":
                schema.Not = Compile(value);
                break;
            case "if":
                schema.If = Compile(value);
                break;
            case "then":
                schema.Then = Compile(value);
                break;
            case "else":
                schema.Else = Compile(value);
                break;
            default:
                return false;
        }

        return true;
    }

    // $id names the whole file; further in it would change what #/… means, and that is outside the subset.
    private void ReadOther(DataNode node, DataProperty keyword)
    {
        var isAnnotation = keyword.Key is "$schema" or "$comment" || (keyword.Key == "$id" && ReferenceEquals(node, _root));
        if (!isAnnotation)
            _values.Fail(SchemaFault.UnknownKeyword(keyword, keyword.Key == "$id" ? null : NearestKey.Find(keyword.Key, Keywords)));
    }

    // Resolving compiles what a reference points to, which may hold references of its own.
    private void Resolve()
    {
        var resolved = new HashSet<DataNode>(ReferenceEqualityComparer.Instance);
        while (_compiled.Where(pair => pair.Value.Ref is not null && !resolved.Contains(pair.Key)).ToList() is { Count: > 0 } open)
        {
            foreach (var (node, schema) in open)
            {
                resolved.Add(node);
                if (_references.Shared(schema.Ref!) is { } shape)
                    schema.RefTarget = shape;
                else if (_references.Local(schema.Ref!) is { } target)
                    schema.RefTarget = Compile(target);
                else
                    _values.Fail(SchemaFault.BadReference(node["$ref"]!, _references.Nearest(schema.Ref!)));
            }
        }
    }

    private List<KeyValuePair<SchemaPattern, Schema>> Patterns(string keyword, DataNode value)
    {
        var result = new List<KeyValuePair<SchemaPattern, Schema>>();
        foreach (var property in _values.Members(keyword, value))
        {
            var schema = Compile(property.Value);
            if (_values.Pattern(property.Key, property.KeyLocation, property.Value.Path) is { } pattern)
                result.Add(KeyValuePair.Create(pattern, schema));
        }

        return result;
    }

    private List<KeyValuePair<string, Schema>> Named(string keyword, DataNode value)
    {
        var result = new List<KeyValuePair<string, Schema>>();
        foreach (var property in _values.Members(keyword, value))
            result.Add(KeyValuePair.Create(property.Key, Compile(property.Value)));
        return result;
    }

    private List<Schema> Schemas(string keyword, DataNode value) => [.. _values.List(keyword, value, 1).Select(Compile)];
}
