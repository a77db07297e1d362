using Gongwen.Contracts;

namespace RectificationList;

/// <summary>The code of the genre rectification-list.</summary>
public sealed class RectificationListPlugin : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
    }
}
