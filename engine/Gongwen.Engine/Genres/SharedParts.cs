using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>What every genre takes from the base pack and the engine.</summary>
/// <param name="Partials">The shared partials by name.</param>
/// <param name="Shapes">The shared shapes schemas refer to as gongwen:NAME.</param>
internal sealed record SharedParts(IReadOnlyDictionary<string, TemplateFile> Partials, SharedShapes Shapes);
