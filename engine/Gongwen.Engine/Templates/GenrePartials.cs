using Gongwen.Engine.Genres;
using Gongwen.Liquid;
using LiquidFile = Gongwen.Liquid.TemplateFile;

namespace Gongwen.Engine.Templates;

/// <summary>The partials a genre's templates may render: its own, then the shared ones.</summary>
internal sealed class GenrePartials(Genre genre) : ITemplateFileProvider
{
    public IEnumerable<string> Names => genre.Partials.Keys;

    public LiquidFile? GetFile(string name) => genre.Partials.TryGetValue(name, out var file) ? new LiquidFile(file.File, file.Text) : null;
}
