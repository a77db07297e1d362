using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Layouts;

/// <summary>
/// Cases/6-write/layout-*: the case's files lie over the base pack, those of its folders over them, and layout.yaml (or what layout.txt names) is read;
/// expected.txt says what it changes, what of that deviates, and every fault with its place.
/// </summary>
public sealed class LayoutCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "6-write");

    public static TheoryData<string> Names => new(Directory.GetDirectories(Folder, "layout-*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_what_is_expected(string name)
    {
        var findings = new FindingList();

        var folder = Path.Combine(Folder, name);
        var asked = Path.Combine(folder, "layout.txt");
        var library = new LayoutLibrary([TestLayouts.BasePack, Pack(folder, ""), .. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(pack => Pack(pack, Path.GetFileName(pack) + "/"))]);
        var layout = LayoutReader.Read(File.Exists(asked) ? File.ReadAllText(asked).Trim() : "layout", library, findings);

        Assert.Equal(findings.HasErrors, layout is null);
        Snapshot.MatchFile(Describe(layout) + FindingLines.Of(findings), Path.Combine(Folder, name, "expected.txt"));
    }

    private static LayoutSource Pack(string folder, string shown)
    {
        return new LayoutSource(shown.TrimEnd('/'), IsStandard: false, () => [.. Directory.GetFiles(folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)], Open);

        DataNode? Open(string id, FindingList findings)
        {
            var file = Path.Combine(folder, id + ".yaml");
            return File.Exists(file) ? DataReader.Read(File.ReadAllBytes(file), $"{shown}{id}.yaml", DataLimits.Default, findings) : null;
        }
    }

    private static string Describe(LayoutProfile? layout)
    {
        var text = new StringBuilder();
        foreach (var parameter in layout?.Parameters ?? [])
        {
            if (parameter.Replaces is { } standard)
                text.Append(CultureInfo.InvariantCulture, $"{parameter.Name}: {Shown(standard)} → {Shown(parameter)}\n");
        }

        foreach (var deviation in layout?.Deviations ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"偏离 {deviation.Name}（{LayoutStrengthWords.Of(deviation.Strength)} {deviation.Clause}）: {LayoutParameter.Shown(deviation.Standard, deviation.Unit)} → {LayoutParameter.Shown(deviation.Value, deviation.Unit)}");
            text.Append(CultureInfo.InvariantCulture, $"；{deviation.Reason ?? "没有写理由"}；{deviation.Value.Location}\n");
        }

        return text.ToString();

        static string Shown(LayoutParameter parameter) =>
            $"{LayoutParameter.Shown(parameter.Value)} ({parameter.Strength} {parameter.Clause})";
    }
}
