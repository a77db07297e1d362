using System.Buffers;
using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>A paragraph of a file, with what its look tells of it.</summary>
internal sealed class SourceParagraph : SourceBlock
{
    /// <summary>Stands for what is in a line and no text: a picture, a formula, the mark of a note, code.</summary>
    public const char Object = '\uFFFC';

    private const string Opening = "“‘《〈（(〔【[";
    private const string Leading = Opening + "：:、，,；;";

    // The spaces there are, and objects.
    private static readonly SearchValues<char> Around = SearchValues.Create(" \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFFFC");

    private readonly IReadOnlyList<SourcePiece> _pieces;

    /// <param name="pieces">In their order; at least one.</param>
    public SourceParagraph(IReadOnlyList<SourcePiece> pieces)
    {
        _pieces = pieces;
        Text = string.Concat(pieces.Select(piece => piece.Text));
        Start = FirstOf(Text);
        End = EndOf(Text);
        Trimmed = Text.Contains(Object, StringComparison.Ordinal) ? Text[Start..Math.Max(End, Start)].Trim() : Text.Trim();
    }

    /// <summary>All characters, the indent included.</summary>
    public string Text { get; }

    /// <summary>The first character behind the indent and objects before the words.</summary>
    public int Start { get; }

    /// <summary>The character behind the words; what objects stand there are left out.</summary>
    public int End { get; }

    /// <summary>The text without white space and objects around.</summary>
    public string Trimmed { get; }

    public bool IsBlank => Trimmed.Length == 0;

    /// <summary>The level its style or its # says, from 1; 0 for none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The label a list of Word writes before it; "" for none or a bullet.</summary>
    public string ListLabel { get; init; } = "";

    /// <summary>True when its style says that it is the title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>True when it stands in the middle.</summary>
    public bool IsCentred { get; init; }

    /// <summary>True when it stands at the right, or far from the left.</summary>
    public bool IsRight { get; init; }

    /// <summary>True for a line of a table of contents a program made.</summary>
    public bool IsContents { get; init; }

    /// <summary>True when it is made of several lines of the file that belong together.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Where it stands, as far as its first line goes.</summary>
    public Origin Origin => new(_pieces[0].Place, null);

    /// <summary>It and what goes on from it as one paragraph; between two Latin words a space.</summary>
    public SourceParagraph JoinedWith(SourceParagraph rest)
    {
        var isLatin = Text.AsSpan().TrimEnd() is [.., var last] && char.IsAsciiLetterOrDigit(last) && rest.Trimmed.Length > 0 && char.IsAsciiLetterOrDigit(rest.Trimmed[0]);
        IEnumerable<SourcePiece> space = isLatin ? [new SourcePiece(" ", rest._pieces[0].Place) { IsGenerated = true }] : [];
        return new SourceParagraph([.. _pieces, .. space, .. rest._pieces]) { ListLabel = ListLabel, IsCentred = IsCentred, IsRight = IsRight, IsJoined = true };
    }

    /// <summary>Of how many stretches of the file it is made.</summary>
    public int Pieces => _pieces.Count;

    /// <summary>All it takes of its file.</summary>
    public SourceLocation Place => _pieces[0].Place with { EndLine = _pieces[^1].Place.EndLine, EndColumn = _pieces[^1].Place.EndColumn };

    /// <summary>It as the lines its line breaks make of it, blank ones left out; a number of a list is the first's.</summary>
    public IEnumerable<SourceParagraph> SplitAtBreaks()
    {
        List<SourcePiece> line = [];
        var label = ListLabel;
        foreach (var piece in _pieces.Append(null))
        {
            if (piece is not null && piece.Text != "\n")
            {
                line.Add(piece);
                continue;
            }

            if (line.Count > 0 && new SourceParagraph([.. line]) { ListLabel = label, IsCentred = IsCentred, IsRight = IsRight } is { IsBlank: false } paragraph)
            {
                yield return paragraph;
                label = "";
            }

            line.Clear();
        }
    }

    /// <summary>A stretch of it as pieces of a document.</summary>
    public List<Inline> Inlines(int start, int end)
    {
        List<Inline> inlines = [];
        var at = 0;
        end = Math.Min(end, End);
        foreach (var piece in _pieces)
        {
            var (from, until) = (Math.Max(start - at, 0), Math.Min(end - at, piece.Text.Length));
            if (from < until)
                inlines.Add(piece.Inline(from, until));
            at += piece.Text.Length;
        }

        return inlines;
    }

    /// <summary>Everything behind the indent.</summary>
    public List<Inline> Inlines() => Inlines(Start, Text.Length);

    /// <summary>A stretch as the origin of an element whose label it is: a rule may speak of the label there, as data.</summary>
    public Origin OriginOf(int start, int end) =>
        Inlines(start, end) is [TextRun { Origin.Data: { } data }] ? new(data.Location, data) : Origin;

    // An object before the words or behind them is no part of the sentence, unless a mark leads to it.
    private static int FirstOf(string text)
    {
        var indent = text.Length - text.AsSpan().TrimStart().Length;
        var words = text.AsSpan().IndexOfAnyExcept(Around);
        if (words < 0)
            return text.Length;
        return char.IsPunctuation(text[words]) && !Opening.Contains(text[words], StringComparison.Ordinal) ? indent : words;
    }

    private static int EndOf(string text)
    {
        var last = text.AsSpan().LastIndexOfAnyExcept(Around);
        var tail = text.AsSpan(last + 1).IndexOf(Object);
        return tail < 0 || (last >= 0 && Leading.Contains(text[last], StringComparison.Ordinal)) ? text.Length : last + 1;
    }
}
