using System.Text.RegularExpressions;

namespace Gongwen.Engine.Rules;

/// <summary>Words in quotation marks that a line speaks about instead of using them: 把“部署”写成“布署”, “5～6%”应为“5%～6%”. Whatever is wrong with them is meant.</summary>
internal static partial class Mentions
{
    /// <summary>False for a line without a quotation.</summary>
    public static bool MayStandIn(string text) => text.Contains('“', StringComparison.Ordinal);

    /// <summary>The stretches between the marks.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text)
    {
        if (!Speaks.IsMatch(text))
            return [];
        var found = new List<(int, int)>();
        foreach (var quoted in Quoted.Matches(text))
        {
            if (Before.IsMatch(text.AsSpan(Math.Max(0, quoted.Index - 12), Math.Min(12, quoted.Index))) || Behind.IsMatch(text.AsSpan(quoted.Index + quoted.Length, Math.Min(12, text.Length - quoted.Index - quoted.Length))))
                found.Add((quoted.Index + 1, quoted.Index + quoted.Length - 1));
        }

        return found;
    }

    private static readonly BoundedPattern Speaks = new(SpeaksExpression);

    [GeneratedRegex("写成|写作|写为|写错|误写|错写|误作|误为|应为|应写|应作|改为|改成|改作|写法|字样|正确的?是|错别字|不规范", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SpeaksExpression();

    private static readonly BoundedPattern Quoted = new(QuotedExpression);

    [GeneratedRegex("“[^“”\\n]{1,60}”", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex QuotedExpression();

    private static readonly BoundedPattern Before = new(BeforeExpression);

    [GeneratedRegex("(?:写成|写作|写为|误写|错写|误作|误为|不写|不得写|不能写|打成|印成|说成|改为|改成|改作|应为|应写作|把|将)(?:了|为|成)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex BeforeExpression();

    private static readonly BoundedPattern Behind = new(BehindExpression);

    [GeneratedRegex("^[一二三四五六七八九0-9个字词等的之类一律均都、]{0,8}(?:（正确|（应|误写|错写|误作|误为|写成|写作|写错|应为|应写|应作|应改|改为|改成|的写法|写法|字样|是错|不规范|不正确|属错别字)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex BehindExpression();
}
