namespace Gongwen.Engine.Layouts;

/// <summary>What it costs to end a line of a title between two of its words: nothing after the unit, much inside a name.</summary>
internal sealed class TitleBreaks
{
    private const double Never = double.PositiveInfinity;

    private readonly IReadOnlyList<TitleWord> _words;
    private readonly IReadOnlyList<(int Start, int End)> _given;
    private readonly int _unitEnd;
    private readonly int _tail;

    /// <param name="words">The title's words.</param>
    /// <param name="given">Pieces of the text no line ends in.</param>
    internal TitleBreaks(IReadOnlyList<TitleWord> words, IReadOnlyList<(int Start, int End)> given)
    {
        (_words, _given) = (words, given);
        _unitEnd = UnitEnd();
        _tail = Tail();
    }

    /// <summary>The cost of a line that begins with a word; infinite where none may.</summary>
    internal double Before(int word)
    {
        var (last, first) = (_words[word - 1].Kind, _words[word].Kind);
        if (first is TitleWordKind.Mark or TitleWordKind.Of or TitleWordKind.Space)
            return Never;
        var start = _words[word].Start;
        foreach (var piece in _given)
        {
            // A date it begins with is no part of a name: 2025年 / 县委巡察反馈问题.
            if (piece.Start < start && start < piece.End && !(last == TitleWordKind.Date && _words[word - 1].Start == piece.Start))
                return Never;
        }

        // Not between two Latin words, if there is another place.
        if (last == TitleWordKind.Space && first == TitleWordKind.Figure && word > 1 && _words[word - 2].Kind == TitleWordKind.Figure)
            return 12;
        if (last == TitleWordKind.Space || word == _unitEnd)
            return 0;
        if (last is TitleWordKind.Leading or TitleWordKind.About)
            return 25;
        if (first == TitleWordKind.And)
            return 14;
        if (last is TitleWordKind.And or TitleWordKind.Mark)
            return 2;
        if (word < _unitEnd)
            return InsideUnit(last, first);
        if (word > _tail)
            return 8;
        if (word == _tail || first == TitleWordKind.About)
            return 1.5;
        if (last == TitleWordKind.Quoted || first is TitleWordKind.Date or TitleWordKind.Quoted or TitleWordKind.Opening)
            return 2;
        if (last == TitleWordKind.Date)
            return 3;
        if (last == TitleWordKind.Of)
            return 4;
        // What follows is of that unit: 县委第三巡察组.
        if (last == TitleWordKind.UnitEnd)
            return 5;
        if (first is TitleWordKind.UnitEnd or TitleWordKind.Place && (_words[word].Length == 1 || last is TitleWordKind.Unknown or TitleWordKind.Field or TitleWordKind.Opening))
            return Never;
        return Between(last, first);
    }

    private static double InsideUnit(TitleWordKind last, TitleWordKind first) => (last, first) switch
    {
        (TitleWordKind.UnitEnd, _) => 4,
        (_, TitleWordKind.UnitEnd or TitleWordKind.Place) => Never,
        (TitleWordKind.Place, _) => 5,
        _ => 9,
    };

    private static double Between(TitleWordKind last, TitleWordKind first)
    {
        // A word that seldom stands alone: 重点工作完成情况.
        if (first == TitleWordKind.Head)
            return 5;
        return (last is TitleWordKind.Unknown or TitleWordKind.Opening, first == TitleWordKind.Unknown) switch
        {
            (true, true) => 14,
            (false, false) => 3,
            _ => 6,
        };
    }

    // The unit at the head of the title, with the office of the one who writes: 临江区商务局党组书记.
    private int UnitEnd()
    {
        var end = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Kind is not (TitleWordKind.Unknown or TitleWordKind.Field or TitleWordKind.Place or TitleWordKind.UnitEnd or TitleWordKind.And or TitleWordKind.Mark))
                break;
            if (_words[i].Kind == TitleWordKind.UnitEnd)
                end = i + 1;
        }

        return end;
    }

    // The kind of document with the words that belong to it: 整改情况的报告.
    private int Tail()
    {
        var start = _words.Count;
        if (_words[^1].Kind != TitleWordKind.Genre)
            return start;
        while (start > 0 && _words[start - 1].Kind is TitleWordKind.Genre or TitleWordKind.Head or TitleWordKind.Of)
            start--;
        while (start < _words.Count && _words[start].Kind == TitleWordKind.Of)
            start++;
        return start;
    }
}
