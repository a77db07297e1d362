using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Facts;

/// <summary>Every folder of Cases/2-facts: facts.yaml and a report, and what the ledgers give with the rows behind it, or all that is wrong. A case without a schema has that of all.</summary>
public sealed class FactCaseTests
{
    private static string Cases => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "2-facts");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Cases).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_ledgers_give(string name)
    {
        var folder = Path.Combine(Cases, name);
        var own = Path.Combine(folder, "schema.yaml");
        var findings = new FindingList();
        var groups = FactCase.Groups(File.ReadAllText(Path.Combine(folder, "facts.yaml")), File.ReadAllText(File.Exists(own) ? own : Path.Combine(Cases, "schema.yaml")), findings);
        var text = new StringBuilder();
        if (!findings.HasErrors)
        {
            var report = FactCase.Read(File.ReadAllText(Path.Combine(folder, "report.yaml")), findings);
            var facts = FactCase.Of(report, groups, findings);
            foreach (var property in facts.Properties.SelectMany(group => group.Value.Properties, (group, fact) => (Name: $"{group.Key}.{fact.Key}", fact.Value)))
                Write(property.Name, property.Value, text);
            WriteChanged(report, facts.Report, text);
        }

        Snapshot.MatchFile(text.Append(FindingLines.Of(findings)).ToString(), Path.Combine(folder, "expected.txt"));
    }

    private static void Write(string name, DataNode value, StringBuilder text)
    {
        var how = value.Derivation!;
        text.Append($"{name} = {value.Text} ← {how.Formula.Chinese} ({string.Join(' ', how.Sources.Select(source => source.Derivation is null ? $"{source.Location.Line}" : source.Path))})\n");
    }

    // Where the word 台账 stood, and what stands there now.
    private static void WriteChanged(DataNode before, DataNode after, StringBuilder text)
    {
        if (ReferenceEquals(before, after))
            return;
        foreach (var property in before.Properties)
        {
            if (after[property.Key] is not { } now)
                text.Append($"{property.Value.Path}: left out\n");
            else if (now.Kind is DataKind.Object or DataKind.List)
                WriteChanged(property.Value, now, text);
            else if (!ReferenceEquals(now, property.Value))
                text.Append($"{property.Value.Path}: {property.Value.Text} → {now.Text} at {now.Location}\n");
        }

        for (var i = 0; i < before.Items.Count; i++)
            WriteChanged(before.Items[i], after.Items[i], text);
    }
}
