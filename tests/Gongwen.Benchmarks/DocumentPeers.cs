using System.Globalization;
using System.Text.Json;

namespace Gongwen.Benchmarks;

/// <summary>The document engines of ../shared/peers/docx, where they and npm can be had; they get a copy of their own.</summary>
internal static class DocumentPeers
{
    private static readonly string[] Tools = ["carbone", "docxtemplater", "easy-template-x"];

    /// <summary>One document each, by a process of its own.</summary>
    public static IEnumerable<(string Name, Func<ProcessTime> Run)> Single(string work)
    {
        if (Prepared() is not { } folder)
            yield break;
        foreach (var tool in Tools)
            yield return ($"{tool}, one document", () => ChildProcess.Time(folder, "node", "run.js", tool, "single", "report.json", Path.Combine(work, "peer.docx")));
    }

    /// <summary>Documents a second of a warm process, and the most memory it had.</summary>
    public static IEnumerable<(string Name, double DocumentsASecond, double Megabytes)> Warm()
    {
        if (Prepared() is not { } folder)
            yield break;
        foreach (var tool in Tools)
        {
            using var told = JsonDocument.Parse(ChildProcess.Output(folder, "node", "run.js", tool, "warm", "report.json").Trim().Split('\n')[^1]);
            yield return (tool, told.RootElement.GetProperty("dps").GetDouble(), told.RootElement.GetProperty("hwmMiB").GetDouble());
        }
    }

    /// <summary>carbone over its own report with so many rows; null when it can't be had.</summary>
    public static Func<ProcessTime>? Rows(string work, int rows)
    {
        if (Prepared() is not { } folder)
            return null;
        var report = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"peer-{rows}.json"));
        File.WriteAllBytes(report, Workload.WorkloadData.Json(rows));
        return () => ChildProcess.Time(folder, "node", "run.js", "carbone", "single", report, Path.Combine(work, "peer.docx"));
    }

    private static string? Prepared()
    {
        var shared = Environment.GetEnvironmentVariable("GONGWEN_SHARED") ?? Path.Combine(PeerFolder.RepositoryRoot(), "..", "shared");
        var source = Path.GetFullPath(Path.Combine(shared, "peers", "docx"));
        if (!Directory.Exists(source))
        {
            Console.WriteLine("no other engines: ../shared/peers/docx is not here");
            return null;
        }

        var work = Path.Combine(PeerFolder.RepositoryRoot(), "artifacts", "peers", "docx");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.Contains("node_modules", StringComparison.Ordinal)))
        {
            var target = Path.Combine(work, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        try
        {
            if (!Directory.Exists(Path.Combine(work, "node_modules")))
                ChildProcess.Output(work, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            return work;
        }
        catch (Exception missing) when (missing is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            Console.WriteLine($"no other engines: {missing.Message.Split('\n')[0]}");
            return null;
        }
    }
}
