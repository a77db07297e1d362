namespace Gongwen.Engine.Vocabulary;

/// <summary>The units and persons of all packs, ready to be found in text. Immutable.</summary>
internal sealed class Roster
{
    private readonly HashSet<string> _titles;
    private readonly int _longestTitle;

    /// <param name="units">In the order of the packs.</param>
    /// <param name="persons">Different names.</param>
    public Roster(IReadOnlyList<Unit> units, IReadOnlyList<Person> persons)
    {
        Units = units;
        Persons = persons;
        UnitIndex = new TermIndex<UnitForm>(units.SelectMany(FormsOf));
        PersonIndex = new TermIndex<Person>(persons.Select(person => (person.Name, person)));
        _titles = [.. persons.SelectMany(person => person.Posts).SelectMany(post => post.Titles)];
        _longestTitle = _titles.Select(title => title.Length).DefaultIfEmpty().Max();
    }

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Person> Persons { get; }

    /// <summary>Every name and alias of every unit.</summary>
    public TermIndex<UnitForm> UnitIndex { get; }

    /// <summary>The persons' names.</summary>
    public TermIndex<Person> PersonIndex { get; }

    /// <summary>The unit of that name or short name; null when there is none.</summary>
    public Unit? UnitOf(string name) => Units.FirstOrDefault(unit => unit.Name == name) ?? Units.FirstOrDefault(unit => unit.Short.Contains(name, StringComparer.Ordinal));

    /// <summary>The longest title of any post that ends at a place; null for none.</summary>
    public string? TitleBefore(string text, int end)
    {
        for (var length = Math.Min(_longestTitle, end); length > 0; length--)
        {
            if (_titles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(end - length, length), out var title))
                return title;
        }

        return null;
    }

    /// <summary>The longest title of any post that begins at a place; null for none.</summary>
    public string? TitleAfter(string text, int start)
    {
        for (var length = Math.Min(_longestTitle, text.Length - start); length > 0; length--)
        {
            if (_titles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, length), out var title))
                return title;
        }

        return null;
    }

    private static IEnumerable<(string Word, UnitForm Form)> FormsOf(Unit unit) =>
        [.. unit.Aliases.Select(alias => (alias, new UnitForm(unit, IsAlias: true))), .. unit.Short.Append(unit.Name).Select(name => (name, new UnitForm(unit, IsAlias: false)))];
}
