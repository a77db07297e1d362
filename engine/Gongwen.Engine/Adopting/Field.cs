namespace Gongwen.Engine.Adopting;

/// <summary>A value a writer fills in: one or several blanks of the model text.</summary>
/// <param name="name">What it is called, unique over the genre.</param>
/// <param name="first">The name of its first blank.</param>
/// <param name="sentence">The words around that blank.</param>
internal sealed class Field(string name, BlankName first, string sentence)
{
    private readonly List<string> _blanks = [];

    public string Name { get; private set; } = name;

    public FieldKind Kind => first.Kind;

    /// <summary>What it is counted in; null for nothing.</summary>
    public string? Unit => first.Unit;

    /// <summary>The words around its first blank, the blank as 【】.</summary>
    public string Sentence => sentence;

    /// <summary>How many blanks of the text are this.</summary>
    public int Uses { get; private set; }

    /// <summary>True when its name is little more than a guess.</summary>
    public bool IsGuess { get; init; }

    /// <summary>How the text writes the blank, the first way first.</summary>
    public IReadOnlyList<string> Blanks => _blanks;

    /// <summary>A longer name for it; null for none.</summary>
    public string? Longer => first.Longer;

    /// <summary>Calls it by its longer name, when another needs the short one.</summary>
    public void Lengthen() => Name = first.Longer ?? Name;

    /// <summary>Adds a blank that is this.</summary>
    public void Use(string blank)
    {
        Uses++;
        if (!_blanks.Contains(blank, StringComparer.Ordinal))
            _blanks.Add(blank);
    }
}
