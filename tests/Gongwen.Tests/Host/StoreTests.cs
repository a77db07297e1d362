using System.Text;
using Gongwen.Contracts;
using Gongwen.Host.Packs;
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

    [Fact]
    public void A_file_put_into_an_installed_pack_is_noticed_whatever_it_is_called()
    {
        Run("pack", "add", "packs/district", "--allow-unsigned");
        foreach (var name in new[] { ".hidden.yaml", "layouts/district-plain.yaml.bak" })
            File.WriteAllText(At($".gongwen/packs/district/1.0.0/{name}"), "");
        var (exit, output, _) = Run("check", "duty-report.yaml");
        Assert.Equal(1, exit);
        Assert.StartsWith(".gongwen/packs/district/1.0.0/.hidden.yaml: 错误 GW8064 [district 1.0.0] 模板包 district 1.0.0 里多了文件，是安装以后加的：.hidden.yaml\n", output, StringComparison.Ordinal);
        Assert.Contains("\n.gongwen/packs/district/1.0.0/layouts/district-plain.yaml.bak: 错误 GW8064 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_lock_stops_while_packs_lie_in_the_store_and_is_an_empty_store_s_otherwise()
    {
        Run("pack", "add", "packs/district", "--allow-unsigned");
        foreach (var blank in new[] { "", "# 空的\n" })
        {
            File.WriteAllText(At("gongwen.lock"), blank);
            foreach (var command in new[] { new[] { "check", "duty-report.yaml" }, ["pack", "list"], ["pack", "add", "packs/district", "--allow-unsigned"] })
            {
                var (exit, output, error) = Run(command);
                Assert.Equal(1, exit);
                Assert.Contains("gongwen.lock: 错误 GW8061 gongwen.lock 是空的，存放的地方却有模板包或插件\n", output + error, StringComparison.Ordinal);
            }
        }

        _session.Run("rm .gongwen");
        Assert.Equal(0, Run("check", "duty-report.yaml").Exit);
    }

    [Fact]
    public async Task Packs_that_are_added_at_once_are_all_in_the_lock()
    {
        string[] ids = ["a", "b", "c", "d", "e", "f"];
        foreach (var id in ids)
        {
            _session.Run($"cp packs/district packs/{id}");
            _session.Run($"edit packs/{id}/pack.yaml 'id: district' 'id: {id}'");
            File.Move(At($"packs/{id}/layouts/district-plain.yaml"), At($"packs/{id}/layouts/{id}.yaml"));
            _session.Run($"edit packs/{id}/layouts/{id}.yaml 'id: district-plain' 'id: {id}'");
        }

        // One that a crash left behind.
        File.WriteAllText(At(".gongwen.lock.busy"), "");
        Assert.All(await Task.WhenAll(ids.Select(id => Task.Run(() => Run("pack", "add", $"packs/{id}", "--allow-unsigned")))), run => Assert.Equal((0, ""), (run.Exit, run.Error)));
        var packLock = new PackStore(_session.Folder, "", IsUser: false).ReadLock([])!;
        Assert.Equal(ids, packLock.Packs.Select(pack => pack.Id).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(At(".gongwen.lock.busy")));
    }

    [Fact]
    public void A_pack_that_would_replace_the_standard_isn_t_installed()
    {
        _session.Run("edit packs/district/pack.yaml 'id: district' 'id: gbt9704'");
        _session.Remember();
        var (exit, _, error) = Run("pack", "add", "packs/district", "--allow-unsigned");
        Assert.Equal(1, exit);
        Assert.StartsWith("packs/district/pack.yaml: 错误 GW8017 [gbt9704 1.0.0] 模板包的 id 是“gbt9704”，与程序自带的底包相同", error, StringComparison.Ordinal);
        Assert.Equal("", _session.Changes());
    }

    [Fact]
    public void A_store_that_another_run_keeps_is_told_and_not_waited_for_without_end()
    {
        var store = new PackStore(_session.Folder, "", IsUser: false);
        using var held = StoreLock.Take(store, CancellationToken.None, []);
        var findings = new FindingList();
        Assert.Null(StoreLock.Take(store, TimeSpan.Zero, CancellationToken.None, findings));
        Assert.Equal("gongwen.lock: 错误 GW8049 另一个 gongwen 正在改这里的 gongwen.lock，等不到它结束", $"{findings.Single().Location}: 错误 {findings.Single().RuleId} {findings.Single().Message.Chinese}");
    }

    [Fact]
    public void An_archive_that_isn_t_signed_is_looked_at_without_consent_and_used_with_it_alone()
    {
        Assert.Equal(0, Run("pack", "build", "packs/district", "-o", "district.gwpack").Exit);
        Assert.Equal(0, Run("pack", "lint", "district.gwpack").Exit);
        Assert.DoesNotContain("GW8057", Run("pack", "test", "district.gwpack").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("pack", "diff", "packs/district", "district.gwpack").Exit);
        foreach (var command in new[] { new[] { "pack", "explain", "duty-report" }, ["check", "duty-report.yaml"] })
        {
            var (exit, output, error) = Run([.. command, "--pack", "district.gwpack"]);
            Assert.Equal(1, exit);
            Assert.Contains("district.gwpack: 错误 GW8057 [district 1.0.0] 模板包没有签名，说不清是谁做的\n    怎么改：确认来源可靠，就用 gongwen pack add --allow-unsigned 安装；", output + error, StringComparison.Ordinal);
        }

        var bytes = File.ReadAllBytes(At("district.gwpack"));
        bytes[^30] ^= 1;
        File.WriteAllBytes(At("district.gwpack"), bytes);
        Assert.Equal(1, Run("pack", "lint", "district.gwpack").Exit);
    }

    private string At(string path) => Path.Combine(_session.Folder, path);

    private (int Exit, string Output, string Error) Run(params string[] arguments) =>
        _session.Gongwen(arguments, new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_HOME"] = "home" });
}
