namespace Gongwen.Engine.Schemas;

/// <summary>A number of a schema with its text, as messages show it.</summary>
internal sealed record SchemaNumber(ExactNumber Value, string Text);
