using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Schemas;

/// <summary>What a skeleton writes for one value.</summary>
internal static class SkeletonScalar
{
    /// <summary>A constant or default as it is; else a blank, or an example where nothing must stand.</summary>
    public static string Of(Schema schema, string name, bool optional)
    {
        if (Find(schema, s => s.Const) is { } constant && IsScalar(constant))
            return Written(constant);
        if (Find(schema, s => s.Default) is { } given && IsScalar(given))
            return Written(given);
        if (optional && schema.FindExample() is { } example && IsScalar(example))
            return Written(example);
        if (optional && Find(schema, s => s.Enum is { Count: > 0 } values ? values : null)?[0] is { } choice && IsScalar(choice))
            return Written(choice);
        return Quoted($"【待填：{schema.FindTitle() ?? name}】");
    }

    /// <summary>The values of an enum, or null when there is none.</summary>
    public static string? Choices(Schema schema) =>
        Find(schema, s => s.Enum is { Count: > 0 } values ? values : null) is { } found ? string.Join("、", found.Select(TypeNames.Value)) : null;

    public static string Key(string key) => Quoted(key);

    private static bool IsScalar(DataNode node) => node.Kind is DataKind.Text or DataKind.Number or DataKind.Boolean;

    private static string Written(DataNode node) => node.Kind == DataKind.Text ? Quoted(node.Text) : node.Text;

    // Quotes only where YAML would read something else: most values are Chinese sentences.
    private static string Quoted(string text)
    {
        var plain = text.Length > 0 && PlainScalar.KindOf(text) == DataKind.Text && text.Trim() == text
            && !"-?:,[]{}#&*!|>'\"%@`".Contains(text[0], StringComparison.Ordinal)
            && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text[^1] != ':'
            && !text.Any(char.IsControl);
        if (plain)
            return text;
        return "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
    }

    private static T? Find<T>(Schema schema, Func<Schema, T?> select)
        where T : class
    {
        if (select(schema) is { } own)
            return own;
        if (schema.RefTarget is not null && Find(schema.RefTarget, select) is { } referred)
            return referred;
        return schema.AllOf.Select(part => Find(part, select)).FirstOrDefault(found => found is not null);
    }
}
