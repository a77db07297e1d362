using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Layouts;

/// <summary>The layouts of the base pack, read as the program reads them.</summary>
internal static class TestLayouts
{
    private static readonly ConcurrentDictionary<string, LayoutProfile> Known = new(StringComparer.Ordinal);

    /// <summary>The ids of the base pack's layouts.</summary>
    public static IReadOnlyList<string> FormsAndProfiles { get; } =
        [.. Directory.GetFiles(RepositoryFiles.Of("templates", "gbt9704", "layouts"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The base pack as a source of layouts.</summary>
    public static LayoutSource BasePack { get; } = new("gbt9704", IsStandard: true, () => FormsAndProfiles, Open);

    /// <summary>The base pack alone.</summary>
    public static LayoutLibrary Library { get; } = new([BasePack]);

    public static LayoutProfile Plain { get; } = ById("gbt9704-plain");

    public static LayoutProfile Nominal { get; } = ById("gbt9704-nominal");

    public static LayoutProfile Compensated { get; } = ById("gbt9704-compensated");

    /// <summary>A layout of the base pack by its id, or two: gbt9704-letter+gbt9704-compensated.</summary>
    public static LayoutProfile ById(string id) => Known.GetOrAdd(id, Read);

    private static DataNode? Open(string id, FindingList findings)
    {
        var file = RepositoryFiles.Of("templates", "gbt9704", "layouts", id + ".yaml");
        return File.Exists(file) ? DataReader.Read(File.ReadAllBytes(file), id + ".yaml", DataLimits.Default, findings) : null;
    }

    private static LayoutProfile Read(string id)
    {
        var findings = new FindingList();
        var layout = LayoutReader.Read(id, Library, findings);
        return layout ?? throw new InvalidOperationException(string.Join('\n', findings.Select(finding => $"{finding.Location}: {finding.Message.Chinese}")));
    }
}
