using System.Collections;

namespace Gongwen.Engine.Markup;

/// <summary>Pieces in order, as many as there are: they lie in blocks, so that a long text is never moved to make room.</summary>
internal sealed class FilledPieces : IReadOnlyList<FilledPiece>
{
    private const int Bits = 8;
    private const int Block = 1 << Bits;

    private readonly List<FilledPiece[]> _blocks = [];

    public int Count { get; private set; }

    public FilledPiece this[int index]
    {
        get => _blocks[index >> Bits][index & (Block - 1)];
        set => _blocks[index >> Bits][index & (Block - 1)] = value;
    }

    public void Add(FilledPiece piece)
    {
        if (Count == _blocks.Count << Bits)
            _blocks.Add(new FilledPiece[Block]);
        this[Count++] = piece;
    }

    /// <summary>Puts others in the place of some, as many as they are.</summary>
    public void Replace(int start, int count, IReadOnlyList<FilledPiece> others)
    {
        var behind = new List<FilledPiece>(Count - start - count);
        for (var i = start + count; i < Count; i++)
            behind.Add(this[i]);
        Count = start;
        _blocks.RemoveRange((start + Block - 1) >> Bits, _blocks.Count - ((start + Block - 1) >> Bits));
        foreach (var piece in others.Concat(behind))
            Add(piece);
    }

    public IEnumerator<FilledPiece> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
