using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>GW5704: a person named with a post that the roster gives to somebody else, or to nobody any more, on the day of the document.</summary>
internal sealed class PersonPosts(Roster roster) : IReportRule
{
    public static RuleInfo Rule { get; } = new(
        "GW5704",
        Severity.Warning,
        new LocalizedText("职务与名册不符", "A post the roster doesn't give"),
        new LocalizedText(
            "成文时这个人不任这个职务。核对职务和姓名；说的是过去的职务，前面加“原”或“时任”。",
            "The person didn't hold that post on the day of the document. Check post and name, or put 原 or 时任 before a past post."))
    {
        Name = "person-posts",
        Basis = new RuleBasis(NormKind.Unit, ""),
        Since = "0.1.0",
    };

    public RuleInfo Info => Rule;

    public void Check(ReportContext context, FindingList findings)
    {
        if (DocumentDate.Of(context) is not { } day)
            return;
        foreach (var line in DocumentLine.Of(context.Document))
        {
            var persons = roster.PersonIndex.Find(line.Text, hit => !line.IsGap(hit.Start));
            if (persons.Count == 0)
                continue;
            if (EarlierTimes.AreToldIn(line.Text, day))
                continue;
            var units = roster.UnitIndex.Find(line.Text, _ => true).ToDictionary(hit => hit.End, hit => hit.Value.Unit);
            foreach (var hit in persons)
                CheckPerson(line, hit, units, day, findings);
        }
    }

    private void CheckPerson(DocumentLine line, TermHit<Person> hit, Dictionary<int, Unit> units, DateOnly day, FindingList findings)
    {
        var mention = NameEdges.EndsAt(line.Text, hit.End, hit.Length) ? PostMention.Before(roster, line.Text, hit.Start, units) : null;
        mention ??= PostMention.Behind(roster, line.Text, hit.Start, hit.End, units);
        if (mention is null)
            return;
        foreach (var title in mention.Titles)
        {
            if (!Holds(hit.Value, title, mention.Unit, day))
                findings.Add(Finding(line, hit, mention, title, day));
        }
    }

    private static bool Holds(Person person, string title, Unit? unit, DateOnly day) =>
        person.PostsOn(day).Any(post => post.Titles.Contains(title, StringComparer.Ordinal) && (unit is null || post.Unit is null || post.Unit == unit.Name));

    private Finding Finding(DocumentLine line, TermHit<Person> hit, PostMention mention, string title, DateOnly day)
    {
        var person = hit.Value;
        var (start, end) = (Math.Min(mention.Start, hit.Start), Math.Max(mention.End, hit.End));
        var post = (mention.Unit?.Name ?? "") + title;
        return line.About(
            Info,
            start,
            end - start,
            new($"{day.Year}年{day.Month}月{day.Day}日“{person.Name}”不任“{post}”", $"“{person.Name}” is not {post} on {day:yyyy-MM-dd}"),
            HintOf(person, title, mention.Unit, day)) with
        {
            Source = person.Source,
        };
    }

    private static bool IsOneOf(Person person, string title, List<string?> units, DateOnly day) =>
        person.PostsOn(day).Any(post => post.Titles.Contains(title, StringComparer.Ordinal) && units.Contains(post.Unit));

    private LocalizedText HintOf(Person person, string title, Unit? unit, DateOnly day)
    {
        var own = string.Join("；", person.PostsOn(day).Select(post => post.FullName));
        var units = unit is null ? person.PostsOn(day).Select(post => post.Unit).ToList() : [unit.Name];
        var holders = string.Join("、", roster.Persons.Where(other => other != person && IsOneOf(other, title, units, day)).Select(other => other.Name));
        var chinese = own.Length > 0 ? $"按名册，{person.Name}当时任{own}" : $"按名册，{person.Name}当时没有职务";
        var english = own.Length > 0 ? $"by the roster {person.Name} is {own}" : $"by the roster {person.Name} holds no post";
        return holders.Length > 0 ? new($"{chinese}；{title}是{holders}", $"{english}; {title} is {holders}") : new(chinese, english);
    }
}
