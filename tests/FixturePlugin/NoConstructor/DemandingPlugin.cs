using Gongwen.Contracts;

namespace FixtureNoConstructor;

/// <summary>Wants something when it is made, which nobody gives it.</summary>
public sealed class DemandingPlugin(string genre) : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        _ = genre;
    }
}
