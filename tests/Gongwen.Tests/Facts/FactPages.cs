using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Facts;

/// <summary>The pages of docs/rules whose examples hold a ledger and facts.</summary>
internal static class FactPages
{
    /// <summary>The codes that begin so.</summary>
    public static IEnumerable<string> Of(string prefix) =>
        Directory.GetFiles(RepositoryFiles.Of("docs", "rules"), $"{prefix}*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(id => !id.Contains(".received", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
