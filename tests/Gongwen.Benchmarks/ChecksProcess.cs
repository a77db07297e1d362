using System.Text;

namespace Gongwen.Benchmarks;

/// <summary>gongwen check on one long report as a whole process, beside an empty program.</summary>
internal static class ChecksProcess
{
    private const int Turns = 15;
    private const int Characters = 33_000;

    public static void Run(string text)
    {
        var root = PeerFolder.RepositoryRoot();
        var program = Path.Combine(root, "artifacts", "gongwen", OperatingSystem.IsWindows() ? "gongwen.exe" : "gongwen");
        if (!File.Exists(program))
        {
            Console.WriteLine("the whole process: build first, dotnet build -c Release");
            return;
        }

        var work = Directory.CreateDirectory(Path.Combine(root, "artifacts", "benchmark", "check")).FullName;
        var (_, empty) = ColdBenchmark.BuildEmptyPrograms(Path.Combine(work, "empty"));
        List<string> files = [Written(work, "report.txt", Long(text)), Written(work, "report.yaml", AsReport(Long(text)))];
        foreach (var file in files)
        {
            var (ours, nothing) = (new List<ProcessTime>(), new List<ProcessTime>());
            for (var turn = 0; turn <= Turns; turn++)
            {
                // The text may hold errors, which make it end with 1.
                var whole = ChildProcess.Time(work, 1, program, "check", file);
                var first = ChildProcess.Time(work, empty);
                // The first turn warms the disk.
                if (turn == 0)
                    continue;
                ours.Add(whole);
                nothing.Add(first);
            }

            Console.WriteLine($"check of {file}, {Characters} characters, whole process: {ProcessTime.Middle(ours)}; an empty program {ProcessTime.Middle(nothing)}; ours takes {ProcessTime.Ratio(ours, nothing)}");
        }
    }

    private static string Written(string work, string name, string text)
    {
        File.WriteAllText(Path.Combine(work, name), text);
        return name;
    }

    private static string Long(string text)
    {
        var repeated = new StringBuilder();
        while (repeated.Length < Characters)
            repeated.Append(text).Append('\n');
        return repeated.ToString(0, Characters);
    }

    // Whatever the lines hold is one text each.
    private static string AsReport(string text)
    {
        var report = new StringBuilder("文种: 公文\n公文种类: 通知\n发文机关: 临江区水务局\n发文字号: 临水发〔2026〕8号\n事由: 做好汛前检查\n主送: 各镇人民政府\n成文日期: 2026-03-12\n内容:\n  - 标题: 总体要求\n    段落:\n");
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            report.Append("      - '").Append(line.Replace("'", "''", StringComparison.Ordinal)).Append("'\n");
        return report.ToString();
    }
}
