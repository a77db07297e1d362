using Gongwen.Contracts;

namespace Gongwen.Tests.Rules;

/// <summary>A list of findings is bounded, and what stops a document is never what is left out.</summary>
public sealed class FindingListTests
{
    [Fact]
    public void An_error_after_a_thousand_notes_is_kept()
    {
        var findings = Notes(FindingList.Limit + 200);
        findings.Add(Of(Severity.Error, 5000));
        Assert.True(findings.HasErrors);
        Assert.Equal(FindingList.Limit, findings.Count);
        Assert.Equal(201, findings.Dropped);
        Assert.Equal(Severity.Error, findings.Last().Severity);
        Assert.Equal(1, findings.First().Location!.Line);
    }

    [Fact]
    public void Warnings_give_way_to_errors_when_no_note_is_left()
    {
        var findings = new FindingList();
        for (var line = 1; line <= FindingList.Limit; line++)
            findings.Add(Of(Severity.Warning, line));
        for (var line = 1; line <= 3; line++)
            findings.Add(Of(Severity.Error, 2000 + line));
        findings.Add(Of(Severity.Note, 3000));
        Assert.Equal((FindingList.Limit - 3, 3), (findings.Count(finding => finding.Severity == Severity.Warning), findings.Count(finding => finding.Severity == Severity.Error)));
        Assert.Equal(4, findings.Dropped);
    }

    [Fact]
    public void The_same_again_drops_nothing()
    {
        var findings = Notes(FindingList.Limit);
        findings.Add(Of(Severity.Note, 1));
        Assert.Equal(0, findings.Dropped);
    }

    [Fact]
    public void A_list_added_to_another_or_changed_keeps_what_it_only_counted()
    {
        var findings = Notes(FindingList.Limit + 7);
        var other = new FindingList();
        other.AddRange(findings);
        Assert.Equal(7, other.Dropped);
        var changed = other.Changed(finding => finding with { Source = "district 1.0.0" });
        Assert.Equal((FindingList.Limit, 7), (changed.Count, changed.Dropped));
        Assert.All(changed, finding => Assert.Equal("district 1.0.0", finding.Source));
    }

    private static FindingList Notes(int count)
    {
        var findings = new FindingList();
        for (var line = 1; line <= count; line++)
            findings.Add(Of(Severity.Note, line));
        return findings;
    }

    private static Finding Of(Severity severity, int line) =>
        new("OF0001", severity, new LocalizedText("看", "look")) { Location = new SourceLocation("report.yaml", line, 1, line, 2) };
}
