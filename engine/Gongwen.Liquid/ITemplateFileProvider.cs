namespace Gongwen.Liquid;

/// <summary>Gives the templates that <c>include</c> and <c>render</c> name. Must give the same text for a name every time and be thread-safe.</summary>
public interface ITemplateFileProvider
{
    /// <summary>The template of that name as the tag writes it; null when there is none.</summary>
    TemplateFile? GetFile(string name);

    /// <summary>All names, for "did you mean"; may be empty.</summary>
    IEnumerable<string> Names { get; }
}
