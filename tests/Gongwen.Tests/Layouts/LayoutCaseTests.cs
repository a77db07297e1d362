using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Layouts;

/// <summary>Cases/6-write/layout-*: layout.yaml is read over the base pack; expected.txt says what it changes, or every fault with its place.</summary>
public sealed class LayoutCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "6-write");

    public static TheoryData<string> Names => new(Directory.GetDirectories(Folder, "layout-*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_what_is_expected(string name)
    {
        var findings = new FindingList();

        var layout = LayoutReader.Read("layout", id => Open(Path.Combine(Folder, name), id, findings), findings);

        Assert.Equal(findings.HasErrors, layout is null);
        Snapshot.MatchFile(Describe(layout) + FindingLines.Of(findings), Path.Combine(Folder, name, "expected.txt"));
    }

    private static DataNode? Open(string folder, string id, FindingList findings)
    {
        var own = Path.Combine(folder, id + ".yaml");
        return File.Exists(own) ? DataReader.Read(File.ReadAllBytes(own), id + ".yaml", DataLimits.Default, findings) : TestLayouts.Open(id, findings);
    }

    private static string Describe(LayoutProfile? layout)
    {
        var text = new StringBuilder();
        foreach (var parameter in layout?.Parameters ?? [])
        {
            if (parameter.Replaces is { } standard)
                text.Append(CultureInfo.InvariantCulture, $"{parameter.Name}: {Shown(standard)} → {Shown(parameter)}\n");
        }

        return text.ToString();

        static string Shown(LayoutParameter parameter) =>
            $"{(parameter.Value.Kind == DataKind.List ? string.Join('、', parameter.Value.Items.Select(item => item.Text)) : parameter.Value.Text)} ({parameter.Strength} {parameter.Clause})";
    }
}
