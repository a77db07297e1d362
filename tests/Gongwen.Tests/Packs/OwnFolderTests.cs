using Gongwen.Contracts;
using Gongwen.Host.Packs;

namespace Gongwen.Tests.Packs;

/// <summary>What lies beside a report keeps the rules for packs: nothing outside of it is read.</summary>
public sealed class OwnFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gongwen-own-").FullName;

    [Fact]
    public void A_link_in_it_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var outside = Path.Combine(_folder, "outside.liquid");
        File.WriteAllText(outside, "secret");
        var section = Directory.CreateDirectory(Path.Combine(_folder, "genres", "memo", "sections", "body")).FullName;
        File.CreateSymbolicLink(Path.Combine(section, "template.liquid"), outside);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "genres", "up"), _folder);

        var findings = new FindingList();
        Assert.Null(OwnFolder.Read(_folder, "office", findings));
        Assert.Equal(
            ["office/genres GW8032 “memo/sections/body/template.liquid”是链接，模板包里只能有普通文件", "office/genres GW8032 “up”是链接，模板包里只能有普通文件"],
            findings.Select(finding => $"{finding.Location} {finding.RuleId} {finding.Message.Chinese}"));
    }

    [Fact]
    public void What_takes_part_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "partials"));
        File.WriteAllText(Path.Combine(_folder, "partials", "ending.liquid"), "x");
        var findings = new FindingList();
        var own = OwnFolder.Read(_folder, "", findings)!;
        Assert.True(own.Files.Has("partials/ending.liquid"));
        Assert.Equal("./partials/ending.liquid: 提示：数据文件旁边的 ./partials/ending.liquid 叠在模板包和插件之上", Assert.Single(findings) is var note ? $"{note.Location}: 提示：{note.Message.Chinese}" : "");
    }

    [Fact]
    public void A_folder_without_any_takes_no_part() => Assert.False(OwnFolder.Exists(_folder));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
