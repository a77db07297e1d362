using System.Text.Json;
using Gongwen.Conformance;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Liquid;

public sealed class GoldenSuiteTests
{
    [Fact]
    public void Every_case_of_the_public_suite_passes()
    {
        var shared = Environment.GetEnvironmentVariable("GONGWEN_SHARED") ?? Path.Combine(RepositoryFiles.Root, "..", "shared");
        var path = Path.Combine(shared, "suites", "golden-liquid.json");
        Assert.SkipUnless(File.Exists(path), $"the suite is not there: {path}");
        using var suite = JsonDocument.Parse(File.ReadAllBytes(path));
        Assert.Empty(LiquidSuite.Failures(suite));
    }
}
