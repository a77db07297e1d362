using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Differences;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>Holds what a sample renders to against the files that keep it, or writes these anew.</summary>
/// <param name="pack">The pack, as a folder of the disk.</param>
/// <param name="active">What samples are rendered with.</param>
/// <param name="accept">True writes the files anew.</param>
public sealed class SampleComparison(IFileSource pack, ActivePacks active, bool accept)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>One sample.</summary>
    public SampleOutcome Run(PackSample sample)
    {
        var kept = pack.FilesIn(sample.Folder).Where(name => name.StartsWith("expected.", StringComparison.Ordinal)).ToList();
        // What is kept already decides; text and the Word file are kept when nothing is.
        var endings = SampleGoldens.Endings.Where(ending => kept.Exists(name => EndingOf(name) == ending)).ToList();
        if (endings.Count == 0)
            endings = ["txt", "docx.txt"];
        var findings = new FindingList();
        var texts = sample.Render(pack, active, endings, findings);
        if (findings.HasErrors)
            return new SampleOutcome(sample, [.. findings]);

        var faults = new FindingList();
        var written = new List<string>();
        var differences = new List<(string File, string Difference)>();
        foreach (var (name, text) in texts)
            Compare(sample, name, text, faults, written, differences);
        foreach (var name in kept.Where(name => !texts.ContainsKey(name)))
            Drop(sample, name, faults, written);
        return new SampleOutcome(sample, [.. faults]) { Written = written, Differences = differences };
    }

    private void Compare(PackSample sample, string name, string text, FindingList faults, List<string> written, List<(string File, string Difference)> differences)
    {
        var path = $"{sample.Folder}/{name}";
        var expected = pack.Read(path, faults) is { } bytes ? SampleGoldens.Normalized(Utf8.GetString(bytes).TrimStart('\uFEFF')) : null;
        if (expected == text)
            return;
        if (accept && pack is FolderFiles folder)
        {
            if (SafeFile.Write(folder.PathOf(path), Utf8.GetBytes(text), replace: true, pack.NameOf(path), faults))
                written.Add(pack.NameOf(path));
            return;
        }

        faults.Add(expected is null ? SampleFault.NotKept(pack.NameOf(path)) : SampleFault.Differs(pack.NameOf(path)));
        if (expected is not null)
            differences.Add((pack.NameOf(path), TextDiff.Write(expected, text)));
    }

    private void Drop(PackSample sample, string name, FindingList faults, List<string> written)
    {
        var path = $"{sample.Folder}/{name}";
        if (accept && pack is FolderFiles folder && EndingOf(name) is not null)
        {
            File.Delete(folder.PathOf(path));
            written.Add(pack.NameOf(path));
            return;
        }

        faults.Add(SampleFault.Stale(pack.NameOf(path)));
    }

    // What was found is kept too, but is no ending to render.
    private static string? EndingOf(string name) =>
        name == "expected.findings.txt" ? "findings.txt" : SampleGoldens.EndingOf(name);
}
