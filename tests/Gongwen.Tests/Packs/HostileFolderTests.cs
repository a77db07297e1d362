using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Tests.Packs;

/// <summary>Folders under the same rules as archives.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gongwen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_no_pack_may_hold_is_refused_with_the_reason()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows doesn't let such names and links be made");
        var outside = Path.Combine(_folder, "outside.txt");
        File.WriteAllText(outside, "secret");
        Write("pack/pack.yaml", "pack/readme.md", "pack/README.md", "pack/Pack.yaml", "pack/aux.liquid", "pack/e\u0301.yaml", "pack/a/b/c/d/e/f/g/h/deep.yaml", "pack/what?.yaml");
        File.CreateSymbolicLink(Path.Combine(_folder, "pack", "link.yaml"), outside);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "pack", "links"), _folder);
        var findings = new FindingList();
        Assert.Null(FolderReader.Read(Path.Combine(_folder, "pack"), "packs/district", PackLimits.Packs, findings));
        var found = new PackCase("folder");
        found.Add("pack", findings);
        found.Compare();
    }

    [Fact]
    public void What_editors_and_version_control_leave_is_not_taken()
    {
        Write("pack.yaml", "layouts/plain.yaml", ".git/config", ".gongwen/x", "layouts/.plain.yaml.swp", "layouts/plain.yaml~", "layouts/plain.yaml.bak", "~$报告.docx", "Thumbs.db", "desktop.ini", "gongwen.lock", "district-1.0.0.gwpack");
        var findings = new FindingList();
        var content = FolderReader.Read(_folder, "district", PackLimits.Packs, findings)!;
        Assert.Empty(findings);
        Assert.Equal(["layouts/plain.yaml", "pack.yaml"], content.Paths);
    }

    [Fact]
    public void Size_and_number_of_files_are_bounded()
    {
        Write("a.yaml", "b.yaml", "c.yaml");
        File.WriteAllBytes(Path.Combine(_folder, "large.bin"), new byte[2000]);
        string[] Messages(PackLimits limits)
        {
            var findings = new FindingList();
            Assert.Null(FolderReader.Read(_folder, "district", limits, findings));
            return [.. findings.Select(finding => $"{finding.Location} {finding.Message.Chinese}")];
        }

        Assert.Equal(["district/large.bin 文件太大，上限 1000 字节"], Messages(new PackLimits { MaxFileBytes = 1000 }));
        Assert.Equal(["district 模板包太大：全部文件超过 1000 字节"], Messages(new PackLimits { MaxTotalBytes = 1000 }));
        Assert.Equal(["district 模板包太大：有 2 个以上的文件，上限 2"], Messages(new PackLimits { MaxFiles = 2 }));
    }

    private void Write(params string[] files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(_folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }
}
