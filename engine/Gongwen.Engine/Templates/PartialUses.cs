using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>The partials a genre's sections render, themselves or through others.</summary>
internal static class PartialUses
{
    /// <summary>Their names. One whose name is computed by a template isn't among them.</summary>
    public static IReadOnlySet<string> Of(Genre genre, GenreCode code)
    {
        var parser = GenreTemplates.ParserOf(genre, code, draft: false);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<LiquidTemplate>(genre.Sections.Select(section => section.Template).OfType<Genres.TemplateFile>().Select(file => parser.Parse(file.Text, file.File).Template));
        while (waiting.TryDequeue(out var template))
        {
            foreach (var reference in TemplateReferences.Of(template).Where(reference => reference.Kind == TemplateReferenceKind.Template))
            {
                if (used.Add(reference.Name) && parser.ParsePartial(reference.Name) is { } partial)
                    waiting.Enqueue(partial.Template);
            }
        }

        return used;
    }
}
