using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>Turns lines of atoms into runs of text: joins the lines, puts the values in, finds the emphasis.</summary>
internal sealed class InlineBuilder(MarkupSource source, MarkupFindings findings)
{
    /// <summary>Longer runs are left as they are: adding to them again and again would take the square of their length.</summary>
    private const int LongestMerged = 8192;

    private readonly EmphasisSkeleton _emphasis = new(source, findings);
    private readonly StringBuilder _cleaned = new();
    private readonly List<Inline> _runs = [];
    private readonly List<bool> _isLiteral = [];
    private Atom _last;
    private bool _joinPending;
    private bool _afterBreak;

    /// <summary>The content of lines that belong together, without white space of the template and line breaks at its ends; empty when nothing can be seen.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="breakAllowed">False where {br} is a mistake.</param>
    public IReadOnlyList<Inline> Build(ReadOnlySpan<MarkupLine> lines, bool breakAllowed = true)
    {
        if (lines is [{ Atoms: [{ Kind: AtomKind.Value } only] }] && OnlyRun(source.Pieces[only.Piece]) is { } run)
            return [run];
        _runs.Clear();
        _isLiteral.Clear();
        _joinPending = false;
        _afterBreak = false;
        var styles = _emphasis.Styles(lines);
        var at = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                at++;
                _joinPending = true;
            }

            foreach (var atom in lines[i].Atoms)
            {
                AddAtom(atom, styles, at, breakAllowed);
                at += EmphasisSkeleton.LengthOf(atom);
            }
        }

        TrimEnds();
        return _runs.TrueForAll(inline => inline is not TextRun run || string.IsNullOrWhiteSpace(run.Text)) ? [] : [.. _runs];
    }

    // A value alone, as in most cells of tables; null when there is more to do than to take it.
    private static Inline? OnlyRun(FilledPiece piece) =>
        piece is { Kind: PieceKind.Value, Text: [.., not ('\n' or '\r')] } && !CharacterClasses.HasSuspicious(piece.Text) && !string.IsNullOrWhiteSpace(piece.Text)
            ? new TextRun(piece.Text, TextStyle.None, piece.Origin)
            : null;

    private void AddAtom(Atom atom, TextStyle[]? styles, int at, bool breakAllowed)
    {
        var styleHere = styles is null ? TextStyle.None : styles[at];
        switch (atom.Kind)
        {
            case AtomKind.Value:
                var piece = source.Pieces[atom.Piece];
                if (piece.Kind == PieceKind.Gap)
                    AddValue($"【{piece.Text}】", styleHere | TextStyle.Gap, piece);
                else
                    AddValue(piece.Text is [.., '\n' or '\r'] ? piece.Text.TrimEnd('\n', '\r') : piece.Text, styleHere, piece);
                break;
            case AtomKind.Escaped:
                AddLiteral(atom.From(1), styleHere);
                break;
            case AtomKind.Mark:
                AddMark(atom, styleHere, breakAllowed);
                break;
            default:
                AddText(atom, styles, at);
                break;
        }
    }

    private void AddText(Atom atom, TextStyle[]? styles, int at)
    {
        if (styles is null)
        {
            AddLiteral(atom, TextStyle.None);
            return;
        }

        var start = 0;
        while (start < atom.Length)
        {
            var style = styles[at + start];
            var end = start + 1;
            while (end < atom.Length && styles[at + end] == style)
                end++;
            if (style != EmphasisReader.Consumed)
                AddLiteral(atom with { Start = atom.Start + start, Length = end - start }, style);
            start = end;
        }
    }

    private void AddMark(Atom atom, TextStyle style, bool breakAllowed)
    {
        var mark = source.TextOf(atom);
        if (mark is "{br}")
        {
            if (!breakAllowed)
                findings.BreakNotAllowed(source.TemplatePlace(atom));
            _joinPending = false;
            TrimBeforeBreak();
            Add(new LineBreak(new Origin(source.TemplatePlace(atom), null)), isLiteral: true);
            _afterBreak = true;
            return;
        }

        if (mark is "{run-in}" or "{own-line}" or "{label}")
            findings.HeadingMarkElsewhere(source.TemplatePlace(atom), mark.ToString());
        else if (mark is "{landscape}" or "{portrait}")
            findings.PageTurnInText(source.TemplatePlace(atom), mark.ToString());
        else
            findings.UnknownMark(source.TemplatePlace(atom), mark.ToString());
        AddLiteral(atom, style);
    }

    private void AddLiteral(Atom atom, TextStyle style)
    {
        if (_afterBreak)
            atom = atom.From(atom.Length - source.TextOf(atom).TrimStart().Length);
        var text = source.TextOf(atom);
        if (text.IsEmpty)
            return;
        var place = source.PlaceOf(atom.Piece, atom.Start, atom.Length);
        if (CharacterClasses.HasSuspicious(text))
        {
            Clean(text, new Origin(place, null), style, isLiteral: true);
            return;
        }

        Join(text[0], place);
        // Neighbours in the template's text are one run; its place stays exact to the character.
        if (_last.Kind == AtomKind.Text && _last.Piece == atom.Piece && _last.End == atom.Start && _runs is [.., TextRun run] && run.Style == style && _isLiteral[^1]
            && run.Text.Length < LongestMerged)
        {
            _last = _last with { Length = _last.Length + atom.Length };
            _runs[^1] = run with { Text = run.Text + text.ToString(), Origin = new Origin(source.PlaceOf(_last.Piece, _last.Start, _last.Length), null) };
            return;
        }

        Add(new TextRun(source.WordsOf(atom), style, new Origin(place, null)), isLiteral: true);
        _last = atom with { Kind = AtomKind.Text };
    }

    private void AddValue(string text, TextStyle style, FilledPiece piece)
    {
        if (text.Length == 0)
            return;
        if (CharacterClasses.HasSuspicious(text))
        {
            Clean(text, piece.Origin, style, isLiteral: false);
            return;
        }

        Join(text[0], piece.Origin.Template);
        AddRun(text, style, piece.Origin, isLiteral: false);
    }

    // Line ends become line breaks, a tab a space; what no document can hold is left out and said once.
    private void Clean(ReadOnlySpan<char> text, Origin origin, TextStyle style, bool isLiteral)
    {
        _cleaned.Clear();
        List<char>? dropped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                Flush(origin, style, isLiteral);
                _joinPending = false;
                Add(new LineBreak(origin), isLiteral);
            }
            else if (c == '\t')
            {
                _cleaned.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                _cleaned.Append(c).Append(text[++i]);
            }
            else if (CharacterClasses.IsSuspicious(c))
            {
                dropped ??= [];
                if (!dropped.Contains(c))
                    dropped.Add(c);
            }
            else
            {
                _cleaned.Append(c);
            }
        }

        Flush(origin, style, isLiteral);
        if (dropped is not null)
            findings.Dropped(origin, dropped);
    }

    private void Flush(Origin origin, TextStyle style, bool isLiteral)
    {
        if (_cleaned.Length == 0)
            return;
        Join(_cleaned[0], origin.Template);
        AddRun(_cleaned.ToString(), style, origin, isLiteral);
        _cleaned.Clear();
    }

    private void AddRun(string text, TextStyle style, Origin origin, bool isLiteral)
    {
        if (_runs is [.., TextRun run] && run.Style == style && run.Origin == origin && _isLiteral[^1] == isLiteral && run.Text.Length < LongestMerged)
            _runs[^1] = run with { Text = run.Text + text };
        else
            Add(new TextRun(text, style, origin), isLiteral);
        _last = default;
    }

    private void Add(Inline inline, bool isLiteral)
    {
        _afterBreak = false;
        _runs.Add(inline);
        _isLiteral.Add(isLiteral);
        _last = default;
    }

    // Two lines of the template meet without a space, except where a space keeps two Latin words or numbers apart.
    private void Join(char next, SourceLocation? place)
    {
        if (!_joinPending)
            return;
        _joinPending = false;
        if (_runs is [.., TextRun { Text: [.., var previous] }] && !CharacterClasses.IsWide(previous) && !CharacterClasses.IsWide(next)
            && previous != ' ' && next != ' ')
        {
            Add(new TextRun(" ", TextStyle.None, new Origin(place, null)), isLiteral: true);
        }
    }

    // The template may set {br} off with spaces; they are not text.
    private void TrimBeforeBreak()
    {
        while (_runs is [.., TextRun run] && _isLiteral[^1] && Trimmed(run, isLiteral: true, atStart: false) is var last && last != run)
            Replace(_runs.Count - 1, last);
    }

    private void TrimEnds()
    {
        while (_runs.Count > 0 && Trimmed(_runs[^1], _isLiteral[^1], atStart: false) is var last && last != _runs[^1])
            Replace(_runs.Count - 1, last);
        var empty = 0;
        while (empty < _runs.Count && Trimmed(_runs[empty], _isLiteral[empty], atStart: true) is null)
            empty++;
        _runs.RemoveRange(0, empty);
        _isLiteral.RemoveRange(0, empty);
        if (_runs.Count > 0)
            _runs[0] = Trimmed(_runs[0], _isLiteral[0], atStart: true)!;
    }

    private static Inline? Trimmed(Inline inline, bool isLiteral, bool atStart)
    {
        if (inline is not TextRun run)
            return null;
        if (!isLiteral)
            return run;
        var text = atStart ? run.Text.TrimStart() : run.Text.TrimEnd();
        return text.Length == run.Text.Length ? run : text.Length == 0 ? null : run with { Text = text };
    }

    private void Replace(int index, Inline? inline)
    {
        if (inline is not null)
        {
            _runs[index] = inline;
            return;
        }

        _runs.RemoveAt(index);
        _isLiteral.RemoveAt(index);
    }
}
