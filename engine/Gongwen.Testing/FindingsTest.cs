using Gongwen.Contracts;

namespace Gongwen.Testing;

/// <summary>
/// What a check says of a report, shown in the report itself: each ⟦…⟧ stands around a place where exactly one finding is expected, and there must be no other.
/// </summary>
public static class FindingsTest
{
    /// <summary>Checks a report whose marks all belong to one rule; ⟦OTHER0001|…⟧ belongs to another. Without marks nothing may be found.</summary>
    /// <param name="folder">The plugin.</param>
    /// <param name="ruleId">The rule expected at the marks.</param>
    /// <param name="markedReport">The report's YAML with marks.</param>
    /// <param name="today">The day deadlines are compared with; null for none.</param>
    /// <exception cref="CheckFailedException">Something else was found; the message shows the report as it was marked and as it should be.</exception>
    public static void Expect(AuthoredFolder folder, string ruleId, string markedReport, DateOnly? today = null) => Run(folder, ruleId, markedReport, today);

    /// <summary>Checks a report whose marks name their rules, ⟦RULE0001|…⟧. Without marks nothing may be found.</summary>
    /// <param name="folder">The plugin.</param>
    /// <param name="markedReport">The report's YAML with marks.</param>
    /// <param name="today">The day deadlines are compared with; null for none.</param>
    /// <exception cref="CheckFailedException">Something else was found.</exception>
    public static void Expect(AuthoredFolder folder, string markedReport, DateOnly? today = null) => Run(folder, null, markedReport, today);

    private static void Run(AuthoredFolder folder, string? ruleId, string markedReport, DateOnly? today)
    {
        var given = MarkedText.Read(markedReport.ReplaceLineEndings("\n"), ruleId, out var problem);
        if (given is null)
            throw new CheckFailedException(folder.Pick(problem!.Value.Chinese, problem.Value.English));
        var findings = folder.Check(given.Text, today).Findings;
        var elsewhere = new List<Finding>();
        var found = new List<MarkedText.Mark>();
        foreach (var finding in findings)
        {
            if (MarkOf(finding, given.Text) is { } mark)
                found.Add(mark);
            else
                elsewhere.Add(finding);
        }

        var expected = given.ToString();
        var actual = (given with { Marks = found }).ToString();
        if (expected == actual && elsewhere.Count == 0)
            return;
        var message = folder.Pick("检查出的问题与标记不同（- 应当，+ 现在）：", "what was found is not what is marked (- expected, + now):") + "\n";
        if (expected != actual)
            message += Difference(expected.Split('\n'), actual.Split('\n'));
        message += folder.Pick("检查出的问题：", "found:") + "\n" + (findings.Count == 0 ? folder.Pick("  没有", "  nothing") : FindingText.Of(findings, folder.English).TrimEnd());
        throw new CheckFailedException(message);
    }

    // Marks make no lines.
    private static string Difference(string[] expected, string[] actual) =>
        string.Concat(expected.Zip(actual).Select((line, index) => line.First == line.Second ? "" : $"- {index + 1}: {line.First}\n+ {index + 1}: {line.Second}\n"));

    private static MarkedText.Mark? MarkOf(Finding finding, string text)
    {
        if (finding.Location is not { Line: > 0, File: "report.yaml" } place || OffsetOf(text, place.Line, place.Column) is not { } start)
            return null;
        var end = OffsetOf(text, place.EndLine, place.EndColumn) ?? start;
        return new MarkedText.Mark(start, Math.Max(start, end), finding.RuleId);
    }

    private static int? OffsetOf(string text, int line, int column)
    {
        var start = 0;
        for (var passed = 1; passed < line; passed++)
        {
            start = text.IndexOf('\n', start) + 1;
            if (start == 0)
                return null;
        }

        return line > 0 && start + column - 1 <= text.Length ? start + column - 1 : null;
    }
}
