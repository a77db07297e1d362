using System.Diagnostics;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>A batch that was killed leaves whole files and a journal to go on from, whatever the kill tore.</summary>
public sealed class BatchResumeTests : IDisposable
{
    private const int Reports = 400;

    private readonly CommandSession _session = new();

    public BatchResumeTests()
    {
        var data = Directory.CreateDirectory(Path.Combine(_session.Folder, "data")).FullName;
        var sample = File.ReadAllText(Path.Combine(_session.Folder, "official-letter.yaml"));
        for (var number = 0; number < Reports; number++)
            File.WriteAllText(Path.Combine(data, $"{number:D3}.yaml"), sample.Replace("临政函〔2026〕6号", $"临政函〔2026〕{number + 1}号", StringComparison.Ordinal));
    }

    [Fact]
    public void A_killed_one_goes_on()
    {
        var start = new ProcessStartInfo(Path.Combine(Install.Folder, OperatingSystem.IsWindows() ? "gongwen.exe" : "gongwen"), ["batch", "data", "-o", "out"])
        {
            WorkingDirectory = _session.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using (var process = Process.Start(start)!)
        {
            // Killed as soon as it has begun to write.
            while (!process.HasExited && Finished().Count < 5)
                Thread.Sleep(1);
            process.Kill();
            process.WaitForExit();
        }

        var before = Finished().ToDictionary(path => path, path => (File.GetLastWriteTimeUtc(path), Convert.ToHexString(File.ReadAllBytes(path))), StringComparer.Ordinal);
        var (exit, output, _) = InstalledProgram.Run(_session.Folder, ["batch", "data", "-o", "out", "--resume"]);
        Assert.Equal(0, exit);
        Assert.Contains($"共 {Reports} 份：", output, StringComparison.Ordinal);
        Assert.Contains("0 份没有生成", output, StringComparison.Ordinal);
        Assert.Equal(Reports, Finished().Count);
        Assert.All(before, file => Assert.Equal(file.Value, (File.GetLastWriteTimeUtc(file.Key), Convert.ToHexString(File.ReadAllBytes(file.Key)))));
        Assert.Equal([".gongwen-batch"], Directory.EnumerateFiles(Path.Combine(_session.Folder, "out"), ".*").Select(Path.GetFileName));
        Assert.Equal(0, InstalledProgram.Run(_session.Folder, ["render", "data/007.yaml", "-o", "alone.docx"]).Exit);
        Assert.Equal(File.ReadAllBytes(Path.Combine(_session.Folder, "alone.docx")), File.ReadAllBytes(Path.Combine(_session.Folder, "out", "007.docx")));
    }

    [Fact]
    public void Torn_and_foreign_lines_of_the_journal_are_left_out()
    {
        Assert.Equal(0, _session.Gongwen(["batch", "data/000.yaml", "data/001.yaml", "-o", "out", "--to", "txt"]).Exit);
        var journal = Path.Combine(_session.Folder, "out", ".gongwen-batch");
        File.AppendAllText(journal, "no json\n{\"report\":7}\n[1]\n{\"report\":\"001\",\"source\":\"../data/001.yaml\",\"input\":\"0\",\"files\":[[\"../../x\",\"0\"]]}\n{\"report\":\"002\",\"sour");
        var (exit, output, _) = _session.Gongwen(["batch", "data/000.yaml", "data/001.yaml", "data/002.yaml", "-o", "out", "--to", "txt", "--resume"]);
        Assert.Equal(0, exit);
        Assert.StartsWith("共 3 份：2 份已生成，1 份原来就做好了，0 份没有生成；写出 2 个文件", output, StringComparison.Ordinal);
        Assert.StartsWith("共 3 份：0 份已生成，3 份原来就做好了", _session.Gongwen(["batch", "data/000.yaml", "data/001.yaml", "data/002.yaml", "-o", "out", "--to", "txt", "--resume"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_one_had_not_finished_is_cleared_away_and_nothing_else()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_session.Folder, "out")).FullName;
        File.WriteAllText(Path.Combine(folder, ".gongwen-batch"), "{\"begin\":4711}\n");
        File.WriteAllText(Path.Combine(folder, ".gongwen-4711-5.tmp"), "half");
        File.WriteAllText(Path.Combine(folder, ".gongwen-471-5.tmp"), "of another run");
        Assert.Equal(0, _session.Gongwen(["batch", "data/000.yaml", "-o", "out", "--to", "txt", "--resume"]).Exit);
        Assert.Equal([".gongwen-471-5.tmp", ".gongwen-batch", "000.txt"], Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_is_done_again_when_a_table_of_it_has_changed()
    {
        File.WriteAllText(Path.Combine(_session.Folder, "data", "台账.csv"), "反馈问题,整改措施,责任领导,责任单位,责任人,整改时限,进展情况,状态,是否销号,完成时间,佐证材料\n值班制度不落实,重新编排值班表,孟远航,办公室,陶然,2026-06-30,值班表已重新编排并公示。,已完成,否,2026-05-20,值班表\n");
        File.WriteAllText(Path.Combine(_session.Folder, "data", "清单.yaml"), "文种: 整改清单\n单位: 临江区商务局\n整改事项: 安全生产督查反馈问题\n截至日期: 2026-05-31\n清单: { 来自: 台账.csv }\n");
        string[] command = ["batch", "data/清单.yaml", "-o", "out", "--to", "txt", "--document", "整改清单", "--resume"];
        Assert.StartsWith("共 1 份：1 份已生成", _session.Gongwen(command).Output, StringComparison.Ordinal);
        Assert.StartsWith("共 1 份：0 份已生成，1 份原来就做好了", _session.Gongwen(command).Output, StringComparison.Ordinal);
        _session.Run("edit data/台账.csv 陶然 闻一川");
        Assert.StartsWith("共 1 份：1 份已生成", _session.Gongwen(command).Output, StringComparison.Ordinal);
        Assert.Contains("闻一川", File.ReadAllText(Path.Combine(_session.Folder, "out", "清单.txt")), StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();

    private List<string> Finished() => Directory.Exists(Path.Combine(_session.Folder, "out")) ? [.. Directory.EnumerateFiles(Path.Combine(_session.Folder, "out"), "*.docx").Where(path => !Path.GetFileName(path).StartsWith('.'))] : [];
}
