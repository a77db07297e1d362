using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gongwen.Benchmarks.Workload;
using Gongwen.Conformance.Checks;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Rules;

namespace Gongwen.Benchmarks;

/// <summary>All rules about texts over a folder of texts, on one core, beside autocorrect on the same bytes; and the whole process over one report.</summary>
internal static class ChecksBenchmark
{
    private const int Rounds = 5;
    private const int Megabyte = 1_000_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static int Run(string? folder)
    {
        var text = TextOf(folder, out var source);
        var work = Directory.CreateDirectory(Path.Combine(PeerFolder.RepositoryRoot(), "artifacts", "benchmark")).FullName;
        var (ours, size) = (0.0, 0.0);
        foreach (var times in new[] { 1, 2, 4 })
        {
            var repeated = Repeated(text, times * Megabyte);
            var figures = Measure(repeated);
            size = Encoding.UTF8.GetByteCount(repeated) / (double)Megabyte;
            ours = size / figures.Seconds;
            Print($"{source}, {size:F1} MB: {figures.Seconds * 1000:F0} ms, {ours:F1} MB/s, {figures.Allocated / size / Megabyte:F1} MB allocated per MB, {figures.Findings} findings kept");
        }

        Peer(work, Repeated(text, 4 * Megabyte), size, ours);
        ChecksProcess.Run(text);
        return 0;
    }

    /// <summary>What each rule takes of the time, the slowest first; null for ../shared/corpus or the samples, "workload" for the report of the warm benchmark.</summary>
    public static int RunEach(string? folder)
    {
        if (folder == "workload")
        {
            var run = new WorkloadRun();
            return EachRule.Run(run.Context, run.Rules, "a document", 1);
        }

        var text = TextOf(folder, out _);
        return EachRule.Run(ContextOf(text), BuiltInRules.All, "a MB", Encoding.UTF8.GetByteCount(text) / (double)Megabyte);
    }

    private static (double Seconds, long Allocated, int Findings) Measure(string text)
    {
        var context = ContextOf(text);
        var findings = 0;
        void Check()
        {
            var found = new FindingList();
            Step5CheckDocument.Run(context, BuiltInRules.All, RuleSettings.None, found);
            findings = found.Count;
        }

        var seconds = Timed(Check);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check();
        return (seconds, GC.GetAllocatedBytesForCurrentThread() - before, findings);
    }

    private static ReportContext ContextOf(string text)
    {
        var blocks = new List<Block>();
        var (line, offset) = (0, 0);
        foreach (var words in text.Split('\n'))
        {
            line++;
            if (!string.IsNullOrWhiteSpace(words))
                blocks.Add(BlockOf(words, new SourceLocation("text.txt", line, 1, line, words.Length + 1) { Offset = offset, Length = words.Length }));
            offset += words.Length + 1;
        }

        return new ReportContext("text", DataNode.OfNull(SourceLocation.OfFile("text.txt")), new Document("text", "text", Landscape: false, blocks)) { Today = new DateOnly(2026, 1, 1) };
    }

    // A short line that begins with 一、 is a heading, any other a paragraph; each is data, as in a report.
    private static Block BlockOf(string words, SourceLocation place)
    {
        const int longestHeading = 30;
        var origin = new Origin(null, DataNode.OfText(words, place));
        IReadOnlyList<Inline> content = [new TextRun(words, TextStyle.None, origin)];
        return words.Length <= longestHeading && words.IndexOf('、', StringComparison.Ordinal) is > 0 and < 4 && "一二三四五六七八九十".Contains(words[0], StringComparison.Ordinal)
            ? new Heading(1, "", content, null, origin)
            : new Paragraph(content, origin);
    }

    // The best, for whatever disturbs makes it slower, after as much time as the compiler needs to finish.
    private static double Timed(Action action)
    {
        for (var warming = Stopwatch.StartNew(); warming.Elapsed < WarmUp;)
            action();
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            action();
            times[round] = clock.Elapsed.TotalSeconds;
        }

        return times.Min();
    }

    private static void Peer(string work, string text, double size, double ours)
    {
        var peer = Path.Combine(PeerFolder.RepositoryRoot(), "tests", "Gongwen.Benchmarks", "autocorrect");
        var file = Path.Combine(work, "text.txt");
        File.WriteAllText(file, text);
        try
        {
            ChildProcess.Output(peer, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            var words = ChildProcess.Output(peer, "node", "run.js", file).Split(' ', StringSplitOptions.TrimEntries);
            var theirs = size / (double.Parse(words[1], CultureInfo.InvariantCulture) / 1000);
            Print($"autocorrect-node on the same {size:F1} MB: {theirs:F1} MB/s, {words[3]} findings; ours is {ours / theirs:F2} times as fast");
        }
        catch (Exception missing) when (missing is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            Print($"autocorrect-node can't be had here, so these are our figures alone: {missing.Message.Split('\n')[0]}");
        }
    }

    private static string TextOf(string? folder, out string source)
    {
        var shared = Environment.GetEnvironmentVariable("GONGWEN_SHARED") ?? Path.Combine(PeerFolder.RepositoryRoot(), "..", "shared");
        var corpus = folder ?? Path.GetFullPath(Path.Combine(shared, "corpus"));
        List<string> files = Directory.Exists(corpus) ? [.. Directory.EnumerateFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
        source = files.Count > 0 ? $"{files.Count} texts" : "the samples";
        if (files.Count == 0)
            files = [.. Directory.EnumerateFiles(Path.Combine(PeerFolder.RepositoryRoot(), "samples"), "report.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return string.Join('\n', files.Select(File.ReadAllText));
    }

    private static string Repeated(string text, int bytes)
    {
        var times = Math.Max(1, (bytes + Encoding.UTF8.GetByteCount(text) - 1) / Encoding.UTF8.GetByteCount(text));
        return string.Join('\n', Enumerable.Repeat(text, times));
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
