using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Genres;

/// <summary>The manifest of a pack, and what the base pack gives to every genre.</summary>
public sealed class PackReaderTests
{
    [Fact]
    public void The_base_pack_gives_layouts_and_partials()
    {
        var findings = new FindingList();
        var pack = PackReader.Read(FolderFiles.At(RepositoryFiles.Of("templates", "gbt9704")), findings)!;
        Assert.Empty(findings);
        Assert.Equal("gbt9704", pack.Id);
        Assert.Contains("gbt9704-plain", pack.LayoutIds);
        Assert.Contains("points", pack.ReadPartials(findings).Keys);
        Assert.NotNull(pack.ReadLayout("gbt9704-plain", findings));
        Assert.Null(pack.ReadLayout("../gbt9704/layouts/gbt9704-plain", findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_folder_without_pack_yaml_says_so() =>
        Assert.Equal("GW8005 memory/pack.yaml 模板包缺少 pack.yaml", Faults(manifest: null));

    [Fact]
    public void All_faults_of_a_manifest_come_at_once() => Assert.Equal(
        """
        GW8001 memory/pack.yaml:4:1 不认识的键“publsher”
        GW8003 memory/pack.yaml:1:5 “id”只能用小写字母、数字和连字符，以字母开头：临江区
        GW8002 memory/pack.yaml:1:1 缺少“name”
        GW8003 memory/pack.yaml:2:10 “version”应当是三段的版本号：一
        GW8003 memory/pack.yaml:3:16 “min”应当是版本号：v0
        GW8002 memory/pack.yaml:3:9 缺少“max”
        """,
        Faults("id: 临江区\nversion: 一\nengine: { min: v0 }\npublsher: 临江区示例办公室\n"));

    [Fact]
    public void A_pack_for_another_engine_is_refused() =>
        Assert.Equal("GW8006 memory/pack.yaml:4:9 模板包要求引擎版本 7.1–7，现在的引擎是 0.1.0", Faults("id: later\nname: 以后\nversion: 1.0.0\nengine: { min: 7.1, max: 7 }\n"));

    [Theory]
    [InlineData("1.0", "1", "1.0.0,1.9.3", "0.9.9,2.0.0-rc.1,2.0.0")]
    [InlineData("1.2", "1.4", "1.2.0,1.4.7", "1.1.9,1.5.0")]
    [InlineData("1.2.3", "1.2.3", "1.2.3", "1.2.2,1.2.4")]
    public void The_parts_left_out_of_max_are_any(string min, string max, string inside, string outside)
    {
        var span = VersionSpan.Create(min, max)!;
        Assert.All(inside.Split(','), version => Assert.True(span.Contains(version), version));
        Assert.All(outside.Split(','), version => Assert.False(span.Contains(version), version));
    }

    private static string Faults(string? manifest)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (manifest is not null)
            files["pack.yaml"] = manifest;
        var findings = new FindingList();
        Assert.Null(PackReader.Read(new MemoryFiles(files), findings));
        return string.Join('\n', findings.Select(finding => $"{finding.RuleId} {finding.Location} {finding.Message.Chinese}"));
    }
}
