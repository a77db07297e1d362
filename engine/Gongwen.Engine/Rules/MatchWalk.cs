using System.Text.RegularExpressions;

namespace Gongwen.Engine.Rules;

/// <summary>Matches one after the other, each looked for when it is asked for; costs nothing where there is none.</summary>
internal struct MatchWalk(Match first)
{
    private bool _hasBegun;

    /// <summary>The match.</summary>
    public Match Current { get; private set; } = first;

    /// <summary>Itself, for foreach.</summary>
    public readonly MatchWalk GetEnumerator() => this;

    /// <summary>Goes on to the next.</summary>
    public bool MoveNext()
    {
        if (_hasBegun)
            Current = Current.NextMatch();
        _hasBegun = true;
        return Current.Success;
    }
}
