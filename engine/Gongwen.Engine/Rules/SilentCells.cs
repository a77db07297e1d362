using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>
/// Words of a table's cells of which the rules said nothing. A column of a long list holds the same few words over and over; what rules find in a cell hangs on its words
/// alone, so the next cell with them needs no look. Remembers some, the later ones.
/// </summary>
internal sealed class SilentCells
{
    private const int Size = 256;

    private readonly string?[] _words = new string?[Size];
    private Block? _table;

    /// <summary>True for a cell whose words are known to be silent.</summary>
    public bool Holds(DocumentLine line) => ReferenceEquals(line.Block, _table) && !line.HasGaps && line.Text.Length > 0 && _words[PlaceOf(line.Text)] is { } words && words == line.Text;

    /// <summary>Tells of a line that nothing was said of; only cells are remembered, those of one table at a time.</summary>
    public void Add(DocumentLine line)
    {
        if (line.Block is not Table || line.HasGaps || line.Text.Length == 0 || line.HasMentions)
            return;
        if (!ReferenceEquals(line.Block, _table))
        {
            Array.Clear(_words);
            _table = line.Block;
        }

        _words[PlaceOf(line.Text)] = line.Text;
    }

    private static int PlaceOf(string words) => ((words.Length * 31) + words[0] + (words[^1] * 7) + (words[words.Length / 2] * 13)) % Size;
}
