using Gongwen.Contracts;
using Gongwen.Liquid;
using Gongwen.Testing;

namespace Gongwen.Tests.Conventions;

/// <summary>What plugins, their tests and users of the template language are promised changes only with a reviewed text file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Contracts() => Snapshot.Match(PublicApi.Of(typeof(IGenrePlugin).Assembly));

    [Fact]
    public void Testing() => Snapshot.Match(PublicApi.Of(typeof(PluginContract).Assembly));

    [Fact]
    public void Liquid() => Snapshot.Match(PublicApi.Of(typeof(LiquidError).Assembly));
}
