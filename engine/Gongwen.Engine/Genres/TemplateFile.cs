namespace Gongwen.Engine.Genres;

/// <summary>The text of a template or partial and the name it has in messages.</summary>
public sealed record TemplateFile(string File, string Text);
