namespace Gongwen.Engine.Vocabulary;

/// <summary>The days on which something holds, both ends included; null is open.</summary>
internal readonly record struct Validity(DateOnly? From, DateOnly? Until)
{
    /// <summary>True when it holds on that day. Without a day only what always holds does.</summary>
    public bool Covers(DateOnly? day) =>
        (From is null && Until is null) || (day is { } known && (From is not { } from || from <= known) && (Until is not { } until || known <= until));

    /// <summary>True when it held before that day and does no more.</summary>
    public bool IsOver(DateOnly day) => Until < day;
}
