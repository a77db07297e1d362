namespace Gongwen.Liquid;

/// <summary>An included template: the path shown in errors and its text.</summary>
public sealed record TemplateFile(string Path, string Text);
