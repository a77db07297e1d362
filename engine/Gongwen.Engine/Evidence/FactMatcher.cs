using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Facts;

namespace Gongwen.Engine.Evidence;

/// <summary>Finds the figure of a ledger that a typed number is about: of the same unit, and called alike by the words around it.</summary>
internal sealed partial class FactMatcher
{
    // So much of a name, in per cent of its pairs of characters, must stand there.
    private const int LeastLikeness = 50;
    private const string ClauseEnds = "，。；！？：:,;\n";

    // What names of facts are padded with.
    private static readonly string[] General = ["总次数", "次数", "人次", "总数", "期数", "个数", "件数", "数量", "活动", "情况", "开展"];

    // Such a number is about another time, another part, or no fact at all.
    private static readonly string[] Elsewhere =
    [
        "上年", "去年", "前年", "上一年", "明年", "下一年", "下年", "往年", "历年", "上半年", "下半年", "季度", "计划", "拟", "力争", "争取", "打算", "要求", "目标", "原则上", "每", "各", "平均", "人均", "其中", "同比", "不少于", "不低于", "至少", "累计", "规定", "应当", "月",
    ];

    private readonly List<(string Path, Fact Fact, DataNode Value, IReadOnlyList<string> Names)> _facts = [];

    public FactMatcher(ReportFacts facts)
    {
        foreach (var group in facts.Values)
        {
            foreach (var fact in group.Ledger.Group.Facts)
            {
                // What the ledger knows nothing about says nothing.
                if (group.Node[fact.Name] is { Number: not null and not 0 } value)
                    _facts.Add(($"{group.Ledger.Group.Key}.{fact.Name}", fact, value, NamesOf(fact)));
            }
        }
    }

    /// <summary>The fact with its figure, and whether the number is the same; null when none is meant for sure.</summary>
    /// <param name="mention">The number.</param>
    /// <param name="line">The line it stands in.</param>
    public (string Path, string Figure, bool IsSame)? Find(NumberMention mention, string line)
    {
        if (_facts.Count == 0 || mention.Value is not { } value || mention.Kind != NumberKind.Quantity || mention.IsRough)
            return null;
        var (start, end) = (mention.Start, mention.Start + mention.Length);
        while (start > 0 && !ClauseEnds.Contains(line[start - 1], StringComparison.Ordinal))
            start--;
        while (end < line.Length && !ClauseEnds.Contains(line[end], StringComparison.Ordinal))
            end++;
        var clause = line[start..end];
        if (Elsewhere.Any(word => clause.Contains(word, StringComparison.Ordinal)))
            return null;
        var best = _facts.Where(one => FitsUnit(one.Fact, mention.Unit)).Select(one => (one.Path, one.Fact, one.Value, Likeness: one.Names.Max(name => Likeness(name, clause)), one.Names)).Where(one => one.Likeness > 0)
            .OrderByDescending(one => one.Likeness).ToList();
        // Two that are called alike are none.
        if (best.Count == 0 || (best.Count > 1 && best[1].Likeness == best[0].Likeness && best[1].Value.Number != best[0].Value.Number))
            return null;
        if (best[0].Value.Number != value && !IsPlain(clause.Remove(mention.Start - start, mention.Length), best[0].Names))
            return null;
        return (best[0].Path, $"{best[0].Value.Text}{best[0].Fact.Unit}", best[0].Value.Number == value);
    }

    // Another number is only a contradiction where the clause says nothing but the matter itself: 班子成员讲党课11次 is of others.
    private static bool IsPlain(string clause, IReadOnlyList<string> names) =>
        Plain().IsMatch(string.Concat(clause.Where(character => !names.Any(name => name.Contains(character, StringComparison.Ordinal)))));

    private static bool FitsUnit(Fact fact, string unit) => fact.Unit is null ? unit is "" or "个" : fact.Unit == unit;

    private static IReadOnlyList<string> NamesOf(Fact fact)
    {
        var names = fact.Uses.Select(use => use[(use.LastIndexOf('.') + 1)..]).Append(fact.Name);
        // Of one of several kinds of rows the kind is no name.
        names = names.Concat(fact.Conditions.Where(condition => condition is { Kind: ConditionKind.Is, Values.Count: 1 }).SelectMany(condition => condition.Values));
        return [.. names.Select(Bare).Distinct(StringComparer.Ordinal)];
    }

    private static string Bare(string name)
    {
        foreach (var word in General)
        {
            if (name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal))
                return name[..^word.Length];
        }

        return General.Contains(name, StringComparer.Ordinal) ? "" : name;
    }

    [GeneratedRegex("^(?:我|本人|本[局院校所县区市镇乡]|全年|今年|年内|本年度|一年来|共计?|一共|总共|先后|已|带头|坚持|认真|组织|开展|完成|举办|召开|参加|进行|了|讲|上|的|[ 　])*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Plain();

    // How many pairs of characters of the name stand there; 0 for too few of them.
    private static int Likeness(string name, string clause)
    {
        if (name.Length < 2)
            return 0;
        var found = 0;
        for (var i = 0; i + 2 <= name.Length; i++)
            found += clause.Contains(name.AsSpan(i, 2), StringComparison.Ordinal) ? 1 : 0;
        return found * 100 >= LeastLikeness * (name.Length - 1) ? found : 0;
    }
}
