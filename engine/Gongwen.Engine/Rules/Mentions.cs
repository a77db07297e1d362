using System.Text.RegularExpressions;

namespace Gongwen.Engine.Rules;

/// <summary>Words in quotation marks that a line speaks about instead of using them: 把“部署”写成“布署”, “5～6%”应为“5%～6%”. Whatever is wrong with them is meant.</summary>
internal static partial class Mentions
{
    /// <summary>The stretches between the marks.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text)
    {
        if (!text.Contains('“', StringComparison.Ordinal) || !Speaks().IsMatch(text))
            return [];
        var found = new List<(int, int)>();
        foreach (Match quoted in Quoted().Matches(text))
        {
            if (Before().IsMatch(text.AsSpan(Math.Max(0, quoted.Index - 12), Math.Min(12, quoted.Index))) || Behind().IsMatch(text.AsSpan(quoted.Index + quoted.Length)))
                found.Add((quoted.Index + 1, quoted.Index + quoted.Length - 1));
        }

        return found;
    }

    [GeneratedRegex("写成|写作|写为|写错|误写|错写|误作|误为|应为|应写|应作|改为|改成|改作|写法|字样|正确的?是|错别字|不规范", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Speaks();

    [GeneratedRegex("“[^“”\\n]{1,60}”", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:写成|写作|写为|误写|错写|误作|误为|不写|不得写|不能写|打成|印成|说成|改为|改成|改作|应为|应写作|把|将)(?:了|为|成)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    [GeneratedRegex("^[一二三四五六七八九0-9个字词等的之类一律均都、]{0,8}(?:（正确|（应|误写|错写|误作|误为|写成|写作|写错|应为|应写|应作|应改|改为|改成|的写法|写法|字样|是错|不规范|不正确|属错别字)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Behind();
}
