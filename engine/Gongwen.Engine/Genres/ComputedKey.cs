using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>A key that the plugin's code fills for the templates.</summary>
/// <param name="Key">The key templates find it under.</param>
/// <param name="Schema">Its shape.</param>
internal sealed record ComputedKey(string Key, Schema Schema);
