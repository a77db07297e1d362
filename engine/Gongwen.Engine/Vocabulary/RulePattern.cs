using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Vocabulary;

/// <summary>A regular expression of a pack: in time linear in the text, without look-around and back-references, and bounded in length.</summary>
internal sealed class RulePattern
{
    private const int Longest = 300;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    private RulePattern(Regex regex) => _regex = regex;

    /// <summary>The pattern; null when it can't be used, with the reason.</summary>
    public static RulePattern? Parse(string text, out LocalizedText? fault)
    {
        fault = null;
        if (text.Length > Longest)
        {
            fault = new($"最长 {Longest} 个字符", $"at most {Longest} characters");
            return null;
        }

        try
        {
            var regex = new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
            if (!regex.IsMatch(""))
                return new RulePattern(regex);
            fault = new("什么都没有也算找到", "it finds nothing at all");
        }
        catch (RegexParseException exception)
        {
            fault = new($"第 {exception.Offset + 1} 个字符附近写错了（{exception.Error}）", $"it is at fault near character {exception.Offset + 1} ({exception.Error})");
        }
        catch (NotSupportedException)
        {
            fault = new("用了前后查找、反向引用或太大的重复次数", "it has look-around, back-references or too many repetitions");
        }

        return null;
    }

    /// <summary>Where it matches; null when that took too long.</summary>
    public List<(int Start, int Length)>? In(string text)
    {
        try
        {
            var found = new List<(int, int)>();
            foreach (var match in _regex.EnumerateMatches(text))
            {
                if (match.Length > 0)
                    found.Add((match.Index, match.Length));
            }

            return found;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
