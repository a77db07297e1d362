using System.Xml.Linq;

namespace Gongwen.Engine.Reading.Word;

/// <summary>A paragraph and its characters.</summary>
/// <param name="element">The w:p.</param>
/// <param name="anchor">The paragraph of the body that the box it stands in hangs on; null outside of boxes.</param>
internal sealed class WordText(XElement element, WordText? anchor) : WordItem
{
    private readonly List<WordPiece> _pieces = [];
    private string? _text;
    private HashSet<int>? _starts;

    /// <summary>The w:p.</summary>
    public XElement Element => element;

    /// <summary>The paragraph of the body that the box it stands in hangs on; null outside of boxes.</summary>
    public WordText? Anchor => anchor;

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where it begins in the text of all paragraphs, each ended by one character.</summary>
    public int Offset { get; set; }

    /// <summary>Its characters in pieces.</summary>
    public IReadOnlyList<WordPiece> Pieces => _pieces;

    /// <summary>Its characters.</summary>
    public string Text => _text ??= string.Concat(_pieces.Select(piece => piece.Text));

    /// <summary>Where the pieces begin.</summary>
    public IReadOnlySet<int> Starts => _starts ??= [.. _pieces.Select(piece => piece.Start)];

    /// <summary>True for a line of a table of contents.</summary>
    public bool IsContents { get; set; }

    /// <summary>True when its end is deleted: the next paragraph goes on with it.</summary>
    public bool RunsOn { get; init; }

    /// <summary>The paragraphs of boxes that hang on it.</summary>
    public List<WordItem> Boxes { get; } = [];

    // The mark of a note behind the last words says nothing of how they end.
    internal void LeaveOutNotesAtEnd()
    {
        while (_pieces.Count > 0 && _pieces[^1].Node.Name.LocalName is "footnoteReference" or "endnoteReference")
            _pieces.RemoveAt(_pieces.Count - 1);
    }

    internal void Add(string text, XElement run, XElement node, bool mayChange)
    {
        if (text.Length > 0)
            _pieces.Add(new WordPiece(text, _pieces.Count == 0 ? 0 : _pieces[^1].End, run, node, mayChange));
    }
}
