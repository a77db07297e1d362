namespace Gongwen.Engine.Schemas;

/// <summary>What a section brings to the schema of its genre.</summary>
/// <param name="Key">The key of the report its data stands under; null when its properties stand at the root.</param>
/// <param name="Schema">What the data may be.</param>
/// <param name="IsOptional">True when the key may be left out.</param>
internal sealed record SchemaPart(string? Key, Schema Schema, bool IsOptional);
