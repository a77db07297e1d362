using System.Text;
using System.Text.Encodings.Web;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Controls;

/// <summary>The findings of rules that a project lives with for now, and that a check is silent about. Immutable.</summary>
/// <param name="Entries">Each key once, sorted.</param>
internal sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The name of a project's own.</summary>
    public const string Name = "gongwen.baseline.json";

    /// <summary>How many bytes it may have.</summary>
    public const int MostBytes = 20_000_000;

    private const int LongestText = 40;

    /// <summary>True for a rule's finding; faults of data and templates are no baseline's matter.</summary>
    public static bool Takes(Finding finding) => !RuleNames.IsFault(finding.RuleId);

    /// <summary>What findings come to.</summary>
    /// <param name="findings">The file of each, from the baseline's folder, and its hash.</param>
    public static IEnumerable<BaselineEntry> EntriesOf(IEnumerable<(string File, string Hash, Finding Finding)> findings) =>
        findings.GroupBy(found => (found.File, found.Finding.RuleId, found.Hash))
            .Select(same => new BaselineEntry(same.Key.File, same.Key.RuleId, same.Key.Hash, same.Count(), Short(same.First().Finding.Text ?? "")));

    /// <summary>A baseline of entries whose keys are different.</summary>
    public static Baseline Of(IEnumerable<BaselineEntry> entries) =>
        new([.. entries.OrderBy(entry => entry.File, StringComparer.Ordinal).ThenBy(entry => entry.RuleId, StringComparer.Ordinal).ThenBy(entry => entry.Text, StringComparer.Ordinal).ThenBy(entry => entry.Hash, StringComparer.Ordinal)]);

    /// <summary>One as it was read; null, with a finding, when it is damaged.</summary>
    public static Baseline? Read(byte[] bytes, string file, FindingList findings)
    {
        var own = new FindingList();
        // Whatever the file is called, it is JSON.
        var root = DataReader.Read(bytes, file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? file : file + ".json", DataLimits.Default, own);
        if (root is null || own.HasErrors)
        {
            var first = own.FirstOrDefault();
            findings.Add(BaselineFault.Damaged((first?.Location ?? SourceLocation.OfFile(file)) with { File = file }, first?.Message ?? new("不是 JSON", "it is no JSON")));
            return null;
        }

        if (root["baseline"]?.Text != "1" || root["findings"] is not { Kind: DataKind.List } list)
        {
            findings.Add(BaselineFault.Damaged(SourceLocation.OfFile(file), new("没有 baseline: 1 和 findings", "baseline: 1 and findings are missing")));
            return null;
        }

        var entries = new Dictionary<(string, string, string), BaselineEntry>();
        foreach (var item in list.Items)
        {
            if (EntryOf(item) is { } entry && entries.TryAdd(entry.Key, entry))
                continue;
            findings.Add(BaselineFault.Damaged(item.Location with { File = file }, new("这一条缺 file、rule、hash 或 count，或者重复了", "file, rule, hash or count of this entry is missing, or it is there twice")));
            return null;
        }

        return Of(entries.Values);
    }

    /// <summary>The file: one line an entry, the same bytes for the same entries.</summary>
    public byte[] Write()
    {
        var text = new StringBuilder("{\n  \"baseline\": 1,\n  \"findings\": [");
        var separator = "\n";
        foreach (var entry in Entries)
        {
            text.Append(separator).Append("    {\"file\":").Append(Quoted(entry.File)).Append(",\"rule\":").Append(Quoted(entry.RuleId)).Append(",\"hash\":").Append(Quoted(entry.Hash))
                .Append(",\"count\":").Append(entry.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(",\"text\":").Append(Quoted(entry.Text)).Append('}');
            separator = ",\n";
        }

        return Encoding.UTF8.GetBytes(text.Append(Entries.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString());
    }

    private static BaselineEntry? EntryOf(DataNode item) =>
        item["file"]?.Text is { Length: > 0 } file && item["rule"]?.Text is { Length: > 0 } rule && item["hash"]?.Text is { Length: > 0 } hash && item["count"]?.Number is { } count and >= 1 and <= 1_000_000 && decimal.IsInteger(count)
            ? new BaselineEntry(file, rule, hash, (int)count, item["text"]?.Text ?? "")
            : null;

    private static string Short(string text) => text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
