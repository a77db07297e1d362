using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>A compiled schema: one field a keyword, null or empty when it is not written.</summary>
internal sealed class Schema
{
    private SchemaClosure? _closure;

    /// <summary>Where it is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Set for the schemas true and false.</summary>
    public bool? Always { get; init; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public DataNode? Default { get; set; }

    public IReadOnlyList<DataNode> Examples { get; set; } = [];

    /// <summary>x-unlisted: true for a key that may stand, but isn't offered in hints and skeletons.</summary>
    public bool IsUnlisted { get; set; }

    public SchemaTypes? Types { get; set; }

    public IReadOnlyList<DataNode>? Enum { get; set; }

    public DataNode? Const { get; set; }

    public SchemaNumber? Minimum { get; set; }

    public SchemaNumber? Maximum { get; set; }

    public SchemaNumber? ExclusiveMinimum { get; set; }

    public SchemaNumber? ExclusiveMaximum { get; set; }

    public SchemaNumber? MultipleOf { get; set; }

    public long? MinLength { get; set; }

    public long? MaxLength { get; set; }

    public SchemaPattern? Pattern { get; set; }

    /// <summary>The only format of the subset.</summary>
    public bool IsDate { get; set; }

    public IReadOnlyList<Schema> PrefixItems { get; set; } = [];

    public Schema? Items { get; set; }

    public Schema? Contains { get; set; }

    public long? MinContains { get; set; }

    public long? MaxContains { get; set; }

    public long? MinItems { get; set; }

    public long? MaxItems { get; set; }

    public bool UniqueItems { get; set; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, Schema>> Properties { get; set; } = [];

    public IReadOnlyList<KeyValuePair<SchemaPattern, Schema>> PatternProperties { get; set; } = [];

    public Schema? AdditionalProperties { get; set; }

    public Schema? PropertyNames { get; set; }

    public IReadOnlyList<string> Required { get; set; } = [];

    /// <summary>Where the required keys are written; null when none are.</summary>
    public DataNode? RequiredList { get; set; }

    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> DependentRequired { get; set; } = [];

    public long? MinProperties { get; set; }

    public long? MaxProperties { get; set; }

    public IReadOnlyList<Schema> AllOf { get; set; } = [];

    public IReadOnlyList<Schema> AnyOf { get; set; } = [];

    public IReadOnlyList<Schema> OneOf { get; set; } = [];

    public Schema? Not { get; set; }

    public Schema? If { get; set; }

    public Schema? Then { get; set; }

    public Schema? Else { get; set; }

    /// <summary>x-width: how wide the column of a table is that shows this, relative to others.</summary>
    public double? ColumnWidth { get; set; }

    /// <summary>x-blank: how the model text writes the blank this value is for; such a value is not filled in yet.</summary>
    public IReadOnlyList<string> Blanks { get; set; } = [];

    /// <summary>x-synonyms: what else the column of a table is called that holds this.</summary>
    public IReadOnlyList<string> Synonyms { get; set; } = [];

    /// <summary>As written: #/… or gongwen:NAME.</summary>
    public string? Ref { get; set; }

    /// <summary>What <see cref="Ref"/> points to.</summary>
    public Schema? RefTarget { get; set; }

    /// <summary>The name of a shared shape; null for everything else.</summary>
    public string? SharedName { get; set; }

    /// <summary>The schemas that apply to the same value: $ref, allOf, anyOf, oneOf, if (with what it asks), then, else.</summary>
    public IEnumerable<Schema> InPlace
    {
        get
        {
            if (RefTarget is not null)
                yield return RefTarget;
            foreach (var schema in AllOf)
                yield return schema;
            foreach (var schema in AnyOf)
                yield return schema;
            foreach (var schema in OneOf)
                yield return schema;
            if (If is not null)
                yield return If;
            if (Then is not null)
                yield return Then;
            if (Else is not null)
                yield return Else;
        }
    }

    /// <summary>All that is said of the value this applies to. Asked for only once references are resolved.</summary>
    public SchemaClosure Closure => _closure ??= SchemaClosure.Of(this);

    /// <summary>The title here or in what this refers to; null when there is none.</summary>
    public string? FindTitle() => Find(schema => schema.Title);

    /// <summary>The description here or in what this refers to; null when there is none.</summary>
    public string? FindDescription() => Find(schema => schema.Description);

    /// <summary>The first example here or in what this refers to, or the default; null when there is none.</summary>
    public DataNode? FindExample() => Find(schema => schema.Examples.Count > 0 ? schema.Examples[0] : null) ?? Find(schema => schema.Default);

    /// <summary>The width of its column here or in what this refers to; null when there is none.</summary>
    public double? FindColumnWidth() => ColumnWidth ?? RefTarget?.FindColumnWidth() ?? AllOf.Select(part => part.FindColumnWidth()).FirstOrDefault(width => width is not null);

    /// <summary>The synonyms here, else in what this refers to.</summary>
    public IReadOnlyList<string> FindSynonyms() => Find(schema => schema.Synonyms.Count > 0 ? schema.Synonyms : null) ?? [];

    /// <summary>The values it must be one of, here or in what this refers to; null when there are none.</summary>
    public IReadOnlyList<DataNode>? FindEnum() => Find(schema => schema.Enum is { Count: > 0 } values ? values : null);

    private T? Find<T>(Func<Schema, T?> select)
        where T : class
    {
        if (select(this) is { } own)
            return own;
        if (RefTarget?.Find(select) is { } referred)
            return referred;
        foreach (var schema in AllOf)
        {
            if (schema.Find(select) is { } found)
                return found;
        }

        return null;
    }
}
