using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Migrations;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Migrations;

/// <summary>Each folder of Cases/migrations: a report before, the migrations of its genre, the report after, and what is said.</summary>
public sealed class MigrationCaseTests
{
    private static string Folder => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "migrations");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_report_becomes_what_the_case_says(string name)
    {
        var (file, bytes, run, from, to) = Case(name);
        var findings = new FindingList();
        var result = run.Faults.HasErrors ? null : run.Run(file, bytes, from, to, findings);
        var text = new StringBuilder();
        foreach (var change in result?.Changes ?? [])
            text.Append($"{change.Place.Line}: {change.What.Chinese} / {change.What.English}\n");
        text.Append(result?.Bytes is null ? "nothing comes out\n" : $"{result.From} → {result.To}\n");
        foreach (var finding in run.Faults.Concat(findings))
            Write(finding, text);
        Snapshot.MatchFile(text.ToString(), Path.Combine(Folder, name, "expected.txt"));

        var after = Path.Combine(Folder, name, "after" + Path.GetExtension(file));
        if (result?.Bytes is { } changed)
            Snapshot.MatchFile(Encoding.UTF8.GetString(changed), after);
        else
            Assert.False(File.Exists(after));
        Assert.True(result is not null || run.Faults.HasErrors || findings.HasErrors, "nothing done and nothing said");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Windows_line_ends_and_a_byte_order_mark_stay(string name)
    {
        var (file, bytes, run, from, to) = Case(name);
        if (run.Faults.HasErrors || run.Run(file, bytes, from, to, [])?.Bytes is not { } expected)
            return;
        var windows = run.Run(file, [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal))], from, to, []);
        // A file without any line break has nothing to be like.
        if (bytes.AsSpan().Contains((byte)'\n'))
            Assert.Equal("\uFEFF" + Encoding.UTF8.GetString(expected).Replace("\n", "\r\n", StringComparison.Ordinal), Encoding.UTF8.GetString(windows!.Bytes!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_second_time_there_is_nothing_to_do(string name)
    {
        var (file, bytes, run, from, to) = Case(name);
        if (run.Faults.HasErrors || run.Run(file, bytes, from, to, [])?.Bytes is not { } once)
            return;
        var findings = new FindingList();
        Assert.Null(run.Run(file, once, from, to, findings)!.Bytes);
        Assert.Empty(findings);
        if (to is null)
            Assert.Empty(run.Check(file, once));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_says_what_a_migration_would_do(string name)
    {
        var (file, bytes, run, from, to) = Case(name);
        if (run.Faults.HasErrors || from is not null || run.Run(file, bytes, from, to, [])?.Bytes is null)
            return;
        Assert.Equal(["GW2201"], run.Check(file, bytes).Select(finding => finding.RuleId));
    }

    private static void Write(Finding finding, StringBuilder text)
    {
        text.Append($"- {finding.RuleId} {finding.Severity} {finding.Location}\n  {finding.Message.Chinese}\n  {finding.Message.English}\n");
        if (finding.Hint is { } hint)
            text.Append($"  → {hint.Chinese}\n  → {hint.English}\n");
        foreach (var place in finding.Trace)
            text.Append($"  ← {place}\n");
    }

    private static (string File, byte[] Bytes, MigrationCase Run, string? From, string? To) Case(string name)
    {
        var folder = Path.Combine(Folder, name);
        var before = Directory.GetFiles(folder, "before.*").Single();
        var options = File.Exists(Path.Combine(folder, "request.txt"))
            ? File.ReadAllLines(Path.Combine(folder, "request.txt")).Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            : [];
        var migrations = Directory.GetFiles(Path.Combine(folder, "migrations")).ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
        return ("report" + Path.GetExtension(before), File.ReadAllBytes(before), new MigrationCase(migrations, options.GetValueOrDefault("version")), options.GetValueOrDefault("from"), options.GetValueOrDefault("to"));
    }
}
