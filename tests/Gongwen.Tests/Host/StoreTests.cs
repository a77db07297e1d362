using System.Text;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>What an installed pack goes through on disk.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly CommandSession _session = new();

    public StoreTests()
    {
        _session.CopyFrom(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "host", "pack-unsigned", "files"));
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_checkout_with_other_line_ends_changes_nothing()
    {
        Assert.Equal(0, Run("pack", "add", "packs/district", "--allow-unsigned").Exit);
        foreach (var file in Directory.GetFiles(Path.Combine(_session.Folder, ".gongwen"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).Append(At("gongwen.lock")))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        var (exit, output, error) = Run("check", "duty-report.yaml", "--layout", "district-plain");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("没有问题", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_can_t_be_written_leaves_no_trace()
    {
        File.WriteAllText(At(".gongwen"), "in the way");
        _session.Remember();
        var (exit, _, error) = Run("pack", "add", "packs/district", "--allow-unsigned");
        Assert.Equal(1, exit);
        Assert.Contains(".gongwen/packs/district/1.0.0: 错误 GW7004 写不了输出文件：路径不能用；原来的文件没有动", error, StringComparison.Ordinal);
        Assert.Equal("", _session.Changes());
    }

    [Fact]
    public void A_new_version_leaves_nothing_of_the_old_one_behind()
    {
        Assert.Equal(0, Run("pack", "add", "packs/district", "--allow-unsigned").Exit);
        _session.Run("edit packs/district/pack.yaml 'version: 1.0.0' 'version: 1.1.0'");
        File.Delete(At("packs/district/layouts/district-plain.yaml"));
        Assert.Equal(0, Run("pack", "add", "packs/district", "--allow-unsigned").Exit);
        Assert.Equal(["1.1.0"], Directory.GetDirectories(At(".gongwen/packs/district")).Select(path => Path.GetFileName(path)));
        Assert.False(Directory.Exists(At(".gongwen/packs/district/1.1.0/layouts")));
        Assert.Equal(0, Run("pack", "remove", "district").Exit);
        Assert.Empty(Directory.GetDirectories(At(".gongwen/packs")));
    }

    [Fact]
    public void The_same_state_is_written_as_the_same_lock()
    {
        Run("pack", "add", "packs/district", "--allow-unsigned");
        var first = File.ReadAllBytes(At("gongwen.lock"));
        Run("pack", "remove", "district");
        Run("pack", "add", "packs/district", "--allow-unsigned");
        Assert.Equal(first, File.ReadAllBytes(At("gongwen.lock")));
    }

    [Fact]
    public void A_project_holds_for_the_folders_below_it_and_for_no_other()
    {
        Run("pack", "add", "packs/district", "--allow-unsigned");
        _session.Run("cp gongwen.lock project/gongwen.lock");
        _session.Run("cp .gongwen project/.gongwen");
        _session.Run("rm gongwen.lock");
        _session.Run("edit project/.gongwen/packs/district/1.0.0/layouts/district-plain.yaml 普通 特别");
        foreach (var report in new[] { "project/reports/2026/duty-report.yaml", "elsewhere/duty-report.yaml" })
            _session.Run($"cp duty-report.yaml {report}");
        Assert.Contains("project/.gongwen/packs/district/1.0.0/layouts/district-plain.yaml: 错误 GW8064", Run("check", "project/reports/2026/duty-report.yaml").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "elsewhere/duty-report.yaml").Exit);
    }

    [Fact]
    public void A_new_private_key_is_for_its_owner_alone()
    {
        var (exit, output, _) = Run("key", "new", "-o", "own.pem");
        Assert.Equal(0, exit);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(At("own.pem")));
        Assert.Equal(0, Run("pack", "sign", "packs/district", "--key", "own.pem").Exit);
        Assert.Equal(0, Run("key", "trust", "own.pem.pub").Exit);
        var verified = Run("pack", "verify", "packs/district");
        Assert.Equal(0, verified.Exit);
        Assert.Contains(output.Trim()[^32..], verified.Output, StringComparison.Ordinal);
        var before = File.ReadAllText(At("own.pem"), Encoding.UTF8);
        Assert.Equal(0, Run("key", "new", "-o", "own.pem", "--force").Exit);
        Assert.NotEqual(before, File.ReadAllText(At("own.pem"), Encoding.UTF8));
    }

    private string At(string path) => Path.Combine(_session.Folder, path);

    private (int Exit, string Output, string Error) Run(params string[] arguments) =>
        _session.Gongwen(arguments, new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_HOME"] = "home" });
}
