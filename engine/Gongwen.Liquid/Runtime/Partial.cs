namespace Gongwen.Liquid.Runtime;

/// <summary>An included template, parsed.</summary>
internal sealed record Partial(string Name, ParseResult Parsed);
