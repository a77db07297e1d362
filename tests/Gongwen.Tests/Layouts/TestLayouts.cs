using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Layouts;

/// <summary>The layouts of the base pack, read as the program reads them.</summary>
internal static class TestLayouts
{
    public static LayoutProfile Plain { get; } = Read("gbt9704-plain");

    public static LayoutProfile Nominal { get; } = Read("gbt9704-nominal");

    public static LayoutProfile Compensated { get; } = Read("gbt9704-compensated");

    /// <summary>A layout of the base pack by its id, or two laid over each other (gbt9704-letter+gbt9704-compensated).</summary>
    public static LayoutProfile ById(string id) => Read(id);

    /// <summary>The root of a layout file; null when there is none of that name.</summary>
    public static DataNode? Open(string id, FindingList findings)
    {
        var file = RepositoryFiles.Of("templates", "gbt9704", "layouts", id + ".yaml");
        return File.Exists(file) ? DataReader.Read(File.ReadAllBytes(file), id + ".yaml", DataLimits.Default, findings) : null;
    }

    private static LayoutProfile Read(string id)
    {
        var findings = new FindingList();
        var layout = LayoutReader.Read(id, name => Open(name, findings), findings);
        return layout ?? throw new InvalidOperationException(string.Join('\n', findings.Select(finding => $"{finding.Location}: {finding.Message.Chinese}")));
    }
}
