using Gongwen.Contracts;

namespace FixtureTwoEntryPoints;

/// <summary>One of two, where there must be one.</summary>
public sealed class SecondPlugin : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
    }
}
