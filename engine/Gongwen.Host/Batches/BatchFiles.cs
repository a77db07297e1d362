using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Commands;
using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>The files a batch writes beside its documents: its summary and all its findings.</summary>
/// <param name="world">The outside world.</param>
/// <param name="output">Where documents go.</param>
internal sealed class BatchFiles(World world, OutputFolder output)
{
    private const string SummaryKey = "/summary";
    private const string FindingsKey = "/findings";

    private static readonly string[] Tables = [".xlsx", ".xlsm", ".csv", ".tsv"];

    /// <summary>The summary's file, as the user gave it; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>The file of all findings; null for none.</summary>
    public string? Findings { get; init; }

    /// <summary>True to replace these files whoever wrote them.</summary>
    public bool Force { get; init; }

    /// <summary>Knows which of them the run before wrote; null when it isn't open.</summary>
    public BatchJournal? Journal { get; set; }

    /// <summary>Why a file of these names is none to write, whatever is forced; null when they are good.</summary>
    /// <param name="inputs">What the batch reads.</param>
    /// <param name="format">Of its documents.</param>
    public LocalizedText? WrongUse(BatchInputs inputs, OutputFormat format)
    {
        foreach (var (option, name) in new[] { ("--summary", Summary), ("--findings", Findings) })
        {
            if (name is null)
                continue;
            var path = world.Resolve(name);
            if (inputs.Has(path))
                return File.Exists(path)
                    ? new($"{option} 不能写到 {name}：它是这次要读的文件", $"{option} can't be written to {name}, which this run reads")
                    : new($"{option} 不能写到 {name}：它在这次要读的文件夹里", $"{option} can't be written to {name}, in a folder that this run reads");
            if (RealPath.AreSame(path, Path.Combine(output.Path, BatchJournal.Name)))
                return new($"{option} 不能写到 {name}：那里是批量生成的记录", $"{option} can't be written to {name}, which is the journal of the batch");
            if (output.Holds(path) && Path.GetExtension(path).Equals("." + CommonOptions.EndingOf(format), StringComparison.OrdinalIgnoreCase))
                return new($"{option} 不能写到 {name}：那里放生成的公文；换一个文件夹或者扩展名", $"{option} can't be written to {name}, among the documents: choose another folder or ending");
            if (output.LeadsOut(path))
                return new($"{option} 不能写到 {name}：它是指向输出文件夹以外的链接", $"{option} can't be written to {name}, a link that leads out of the output folder");
            // Which tables reports name is not known before they are read.
            if (File.Exists(path) && Tables.Contains(Path.GetExtension(RealPath.Of(path)), StringComparer.OrdinalIgnoreCase))
                return new($"{option} 不能写到 {name}：它是已有的表格", $"{option} can't be written to {name}, a table that exists");
        }

        return Summary is not null && Findings is not null && RealPath.AreSame(world.Resolve(Summary), world.Resolve(Findings))
            ? new("--summary 和 --findings 不能是同一个文件", "--summary and --findings can't be the same file")
            : null;
    }

    /// <summary>Says which of them are there and not the run's own.</summary>
    public void AddTaken(FindingList findings)
    {
        foreach (var name in new[] { (Summary, SummaryKey), (Findings, FindingsKey) }.Where(pair => pair.Item1 is not null && !MayWrite(pair.Item1, pair.Item2)).Select(pair => pair.Item1!))
            findings.Add(FileFault.OutputExists(name));
    }

    /// <summary>Begins the file of all findings; null when none is asked for or, with a finding, when it can't be written.</summary>
    public FindingsFile? Begin(FindingList findings) => Findings is null ? null : FindingsFile.Open(world, Findings, findings);

    /// <summary>Puts the file of all findings in its place.</summary>
    public void Finish(FindingsFile? all, FindingList findings)
    {
        if (all?.Finish(findings) == true)
            Remember(Findings!, FindingsKey);
    }

    /// <summary>Writes the summary where it was asked for.</summary>
    public void WriteSummary(BatchTally tally, BatchEnd end, FindingList findings)
    {
        if (Summary is null)
            return;
        using var text = new StringWriter { NewLine = "\n" };
        new BatchJson(world.Language).Write(tally, end, text);
        if (SafeFile.Write(world.Resolve(Summary), Encoding.UTF8.GetBytes(text.ToString()), replace: true, Summary, findings))
            Remember(Summary, SummaryKey);
    }

    // A file of the run before that nobody changed since.
    private bool MayWrite(string name, string key)
    {
        var path = world.Resolve(name);
        return Force || !File.Exists(path) || (Journal?.Find(key) is { Files: [var file] } && file.Name == output.From(path) && file.Digest == ContentDigest.OfFile(path));
    }

    private void Remember(string name, string key)
    {
        var path = world.Resolve(name);
        if (ContentDigest.OfFile(path) is { } digest)
            Journal?.Add(new JournalEntry(key, "", "", [], [new JournalFile(output.From(path), digest)], []));
    }
}
