using System.Text.RegularExpressions;

namespace Gongwen.Engine.Rules;

/// <summary>
/// An expression that is linear in the text and compiled without a limit of time. In a line of usual length it is searched as it is, for looking at the clock would
/// take a third of the search; in longer ones with a limit. For many threads.
/// </summary>
/// <param name="expression">Gives the expression; called when it is first needed.</param>
internal sealed class BoundedPattern(Func<Regex> expression)
{
    private const int LongLine = 2_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private Regex? _limited;

    /// <summary>The first match.</summary>
    public Match Match(string text) => For(text.Length).Match(text);

    /// <summary>The first match in a stretch; what stands around it isn't seen.</summary>
    public Match Match(string text, int start, int length) => For(length).Match(text, start, length);

    /// <summary>True when there is one.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => For(text.Length).IsMatch(text);

    /// <summary>All matches from the left, made one at a time.</summary>
    public MatchWalk Matches(string text) => new(Match(text));

    private Regex For(int length) => length <= LongLine ? expression() : _limited ??= Limited(expression());

    private static Regex Limited(Regex regex) => new(regex.ToString(), regex.Options, Limit);
}
