using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Schemas;

/// <summary>The shapes every genre may refer to as gongwen:NAME; one YAML file each in Shapes/.</summary>
internal sealed class SharedShapes
{
    private static readonly Lazy<SharedShapes> Shipped = new(Load);

    private readonly Dictionary<string, Schema> _byName = new(StringComparer.Ordinal);

    private SharedShapes()
    {
    }

    /// <summary>No shapes: plain JSON Schema.</summary>
    public static SharedShapes None { get; } = new();

    /// <summary>The shapes that come with the engine.</summary>
    public static SharedShapes BuiltIn => Shipped.Value;

    public IEnumerable<string> Names => _byName.Keys;

    public Schema? Find(string name) => _byName.GetValueOrDefault(name);

    private static SharedShapes Load()
    {
        var shapes = new SharedShapes();
        var findings = new FindingList();
        // In this order each refers only to those before it.
        foreach (var name in (string[])["text", "date", "names", "points", "table", "paragraphs", "narrative", "passage", "chapter", "chapters", "attachment", "outline", "document-head", "document-end", "document-imprint", "document-elements"])
        {
            using var stream = typeof(SharedShapes).Assembly.GetManifestResourceStream($"Shapes/{name}.yaml")!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var root = DataReader.Read(bytes, $"gongwen:{name}", DataLimits.Default, findings);
            if (root is not null && SchemaCompiler.Compile(root, shapes, findings) is { } schema)
            {
                schema.SharedName = name;
                shapes._byName[name] = schema;
            }
        }

        return findings.HasErrors ? throw new InvalidOperationException(findings.First().Message.English) : shapes;
    }
}
