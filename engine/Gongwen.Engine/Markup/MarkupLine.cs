namespace Gongwen.Engine.Markup;

/// <summary>A line of the template without the white space at its ends; a blank line has no atoms.</summary>
internal readonly record struct MarkupLine(ArraySegment<Atom> Atoms)
{
    public bool IsBlank => Atoms.Count == 0;

    /// <summary>The line without its first characters (which must lie in its first atom) and the white space after them.</summary>
    public MarkupLine Skip(int characters, MarkupSource source)
    {
        if (characters == 0)
            return this;
        var atoms = Atoms.ToArray();
        atoms[0] = atoms[0].From(characters);
        return source.LineOf(atoms);
    }
}
