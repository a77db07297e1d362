namespace Gongwen.Engine.Markup;

/// <summary>A stretch of one piece that the markup treats as a whole; for a value the whole piece.</summary>
internal readonly record struct Atom(AtomKind Kind, int Piece, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The rest of the atom after its first characters.</summary>
    public Atom From(int skipped) => this with { Start = Start + skipped, Length = Length - skipped };
}
