using System.Text.Json;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Plugins;

namespace Gongwen.Tests.Host;

/// <summary>The installed program, started as users start it.</summary>
public sealed class InstalledProgramTests
{
    [Fact]
    public void A_report_is_rendered_beside_the_data()
    {
        using var session = new CommandSession();
        var (exit, output, error) = InstalledProgram.Run(session.Folder, ["render", "duty-report.yaml"]);
        Assert.Equal((0, "已生成 duty-report.docx\n", ""), (exit, output.ReplaceLineEndings("\n"), error));
        Assert.True(File.Exists(Path.Combine(session.Folder, "duty-report.docx")));
    }

    [Fact]
    public void Faults_are_told_with_exit_code_1_and_nothing_is_written()
    {
        using var session = new CommandSession();
        File.WriteAllText(Path.Combine(session.Folder, "report.yaml"), "文种: 述职报吿\n");
        var (exit, output, error) = InstalledProgram.Run(session.Folder, ["render", "report.yaml", "-o", "out/report.docx"]);
        Assert.Equal(1, exit);
        Assert.Empty(output);
        Assert.StartsWith("report.yaml:1:5: 错误 GW8113 没有“述职报吿”这个文种\n  1 | 文种: 述职报吿\n    |       ^^^^^^^^\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(session.Folder, "out")));
    }

    [Fact]
    public void A_wrong_option_ends_with_2_and_the_nearest_one()
    {
        var (exit, output, error) = InstalledProgram.Run(Path.GetTempPath(), ["check", "--fomat", "json", "--lang", "en"]);
        Assert.Equal((2, "", "there is no option '--fomat'; did you mean '--format'?\nsee gongwen check --help\n"), (exit, output, error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void The_install_copied_elsewhere_and_read_only_works_from_another_folder()
    {
        using var session = new CommandSession();
        var install = Path.Combine(session.Folder, "安装 目录 (2)");
        CopyFolder(Install.Folder, install);
        SetWritable(install, writable: false);
        try
        {
            var work = Directory.CreateDirectory(Path.Combine(session.Folder, "工作 文件")).FullName;
            var (exit, output, error) = InstalledProgram.Run(work, ["render", "../rectification-list.yaml", "-o", "../输出 结果", "--to", "html"], install);
            Assert.Equal((0, "已生成 ../输出 结果/rectification-list-整改清单.html\n已生成 ../输出 结果/rectification-list-整改情况报告.html\n已生成 ../输出 结果/rectification-list-销号统计.html\n", ""), (exit, output.ReplaceLineEndings("\n").Replace('\\', '/'), error));
            Assert.Equal(3, Directory.GetFiles(Path.Combine(session.Folder, "输出 结果")).Length);
            Assert.Empty(Directory.GetFiles(work));
        }
        finally
        {
            SetWritable(install, writable: true);
        }
    }

    [Fact]
    public void What_a_plugin_prints_does_not_get_into_a_result()
    {
        using var plugins = PluginFolders.Make("all-is-well");
        File.WriteAllText(Path.Combine(plugins.Root, "Fixture", "misbehave.txt"), "write to the console");
        using var session = new CommandSession();
        File.WriteAllText(Path.Combine(session.Folder, "report.yaml"), "文种: fixture\n标题: 试验\n");
        var (exit, output, error) = InstalledProgram.Run(session.Folder, ["check", "report.yaml", "--format", "json"], settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_PLUGINS"] = plugins.Root });
        Assert.Equal((0, "规则说了一句\n"), (exit, error.ReplaceLineEndings("\n")));
        using var json = JsonDocument.Parse(output);
        Assert.Contains("FX0001", output, StringComparison.Ordinal);
    }

    internal static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    internal static void SetWritable(string folder, bool writable)
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder))
            File.SetUnixFileMode(path, writable ? File.GetUnixFileMode(path) | UnixFileMode.UserWrite : File.GetUnixFileMode(path) & ~Write);
    }
}
