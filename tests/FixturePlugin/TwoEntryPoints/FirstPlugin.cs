using Gongwen.Contracts;

namespace FixtureTwoEntryPoints;

/// <summary>One of two, where there must be one.</summary>
public sealed class FirstPlugin : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
    }
}
