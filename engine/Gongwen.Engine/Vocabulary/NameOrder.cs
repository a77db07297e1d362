using Gongwen.Contracts;
using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>GW5705: persons of one unit in a list joined by 、, in another order than their ranks.</summary>
internal sealed class NameOrder(Roster roster) : IReportRule
{
    private static readonly string[] OtherOrders = ["笔画", "笔划", "排名不分先后", "不分先后"];

    public static RuleInfo Rule { get; } = new(
        "GW5705",
        Severity.Warning,
        new LocalizedText("名单次序与名册不符", "Names out of the roster's order"),
        new LocalizedText(
            "同一单位的几个人用顿号并列，按名册的 rank 排先后。按姓氏笔画等排列的，在同一段写明。",
            "Persons of one unit joined by 、 stand in the order of the roster's ranks. Say so in the paragraph when another order is meant."))
    {
        Name = "name-order",
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
            if (OtherOrders.Any(order => line.Text.Contains(order, StringComparison.Ordinal)))
                continue;
            foreach (var list in ListsOf(line.Text, roster.PersonIndex.Find(line.Text, hit => !line.IsGap(hit.Start))))
                CheckList(line, list, day, findings);
        }
    }

    // Names that stand side by side with nothing but 、 between; the first and the last must be whole.
    private static IEnumerable<List<TermHit<Person>>> ListsOf(string text, List<TermHit<Person>> hits)
    {
        var list = new List<TermHit<Person>>();
        foreach (var hit in hits)
        {
            if (list.Count > 0 && !(hit.Start == list[^1].End + 1 && text[list[^1].End] == '、'))
            {
                yield return list;
                list = [];
            }

            list.Add(hit);
        }

        yield return list;
    }

    private void CheckList(DocumentLine line, List<TermHit<Person>> list, DateOnly day, FindingList findings)
    {
        if (list.Count > 0 && !(list[0].Length > 2 || NameEdges.BeginsAt(line.Text, list[0].Start)))
            list.RemoveAt(0);
        if (list.Count > 0 && !NameEdges.EndsAt(line.Text, list[^1].End, list[^1].Length))
            list.RemoveAt(list.Count - 1);
        if (list.Count < 2)
            return;
        foreach (var unit in list.SelectMany(hit => hit.Value.PostsOn(day)).Select(post => post.Unit).Distinct(StringComparer.Ordinal).ToList())
        {
            var ranked = list.Select(hit => (Hit: hit, Rank: RankOf(hit.Value, unit, day))).Where(one => one.Rank is not null).ToList();
            for (var i = 1; i < ranked.Count; i++)
            {
                if (ranked[i].Rank >= ranked[i - 1].Rank)
                    continue;
                findings.Add(Finding(line, ranked[i - 1].Hit, ranked[i].Hit, string.Join('、', ranked.OrderBy(one => one.Rank).Select(one => one.Hit.Value.Name))));
                return;
            }
        }
    }

    private static int? RankOf(Person person, string? unit, DateOnly day) =>
        person.PostsOn(day).Where(post => post.Unit == unit).Min(post => post.Rank);

    private Finding Finding(DocumentLine line, TermHit<Person> before, TermHit<Person> after, string order) =>
        line.About(
            Info,
            after.Start,
            after.Length,
            new($"“{after.Value.Name}”应排在“{before.Value.Name}”前面", $"“{after.Value.Name}” stands before “{before.Value.Name}”"),
            new($"按名册的次序：{order}", $"the roster's order: {order}")) with
        {
            Source = after.Value.Source,
        };
}
