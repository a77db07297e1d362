using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>
/// GW5706: behind a unit and a post that one person holds stands a name that is that person's but for one character. Names of two characters and posts
/// without their unit are left alone: there one can't tell.
/// </summary>
internal sealed class MisspeltNames(Roster roster) : IReportRule
{
    private const int ShortestName = 3;

    public static RuleInfo Rule { get; } = new(
        "GW5706",
        Severity.Warning,
        new LocalizedText("姓名像是写错了一个字", "A name one character off"),
        new LocalizedText(
            "单位和职务后面的姓名与名册只差一个字。核对姓名；换了人的，改名册。",
            "The name behind unit and post differs from the roster's by one character. Check the name, or change the roster."))
    {
        Name = "misspelt-names",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Unit, ""),
        Since = "0.1.0",
    };

    public RuleInfo Info => Rule;

    public void Check(ReportContext context, FindingList findings)
    {
        if (roster.Persons.Count == 0 || DocumentDate.Of(context) is not { } day)
            return;
        foreach (var line in DocumentLine.Of(context.Document))
        {
            foreach (var unit in roster.UnitIndex.Find(line.Text, hit => !line.IsGap(hit.Start)))
                CheckBehind(line, unit, day, findings);
        }
    }

    private void CheckBehind(DocumentLine line, TermHit<UnitForm> unit, DateOnly day, FindingList findings)
    {
        var end = unit.End;
        string? last = null;
        while (roster.TitleAfter(line.Text, end) is { } title)
        {
            (last, end) = (title, end + title.Length);
            if (end >= line.Text.Length || line.Text[end] != '、')
                break;
            end++;
        }

        if (last is null)
            return;
        var start = end < line.Text.Length && line.Text[end] is ' ' or '　' ? end + 1 : end;
        if (HolderOf(last, unit.Value.Unit, day) is { } person && IsOneOff(line.Text, start, person.Name))
            findings.Add(Finding(line, start, person, unit.Value.Unit.Name + last));
    }

    private Person? HolderOf(string title, Unit unit, DateOnly day)
    {
        var holders = roster.Persons.Where(person => person.PostsOn(day).Any(post => post.Titles.Contains(title, StringComparer.Ordinal) && post.Unit == unit.Name)).ToList();
        return holders is [var only] ? only : null;
    }

    private bool IsOneOff(string text, int start, string name)
    {
        if (name.Length < ShortestName || start + name.Length > text.Length || !NameEdges.EndsAt(text, start + name.Length, name.Length))
            return false;
        var written = text.AsSpan(start, name.Length);
        var different = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (written[i] != name[i])
                different++;
            if (!char.IsLetter(written[i]))
                return false;
        }

        return different == 1 && !IsKnown(written.ToString());
    }

    private bool IsKnown(string name) => roster.Persons.Any(person => person.Name == name);

    private Finding Finding(DocumentLine line, int start, Person person, string post)
    {
        var written = line.Text.Substring(start, person.Name.Length);
        return line.About(
            Info,
            start,
            written.Length,
            new($"“{written}”像是“{person.Name}”写错了一个字", $"“{written}” looks like “{person.Name}” with one character wrong"),
            new($"按名册，{post}是{person.Name}", $"by the roster {post} is {person.Name}")) with
        {
            Fix = TextFix.At(line, start, written.Length, person.Name) is { } fix ? fix with { Kind = FixKind.Unsafe } : null,
            Source = person.Source,
        };
    }
}
