namespace Gongwen.Engine.Schemas;

/// <summary>A key of an object as the schema names it.</summary>
internal sealed record SchemaProperty(string Key, SchemaType Type, bool IsRequired);
