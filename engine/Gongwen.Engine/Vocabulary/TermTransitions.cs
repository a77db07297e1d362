namespace Gongwen.Engine.Vocabulary;

/// <summary>The steps of a <see cref="TermMatcher"/> from state to state: a table of the root, where most of a text is spent, and one hash table of all others.</summary>
internal sealed class TermTransitions
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    // A bit for each character: whether it leads on from the root, and whether it is a word by itself. Small enough to stay near the processor.
    private readonly ulong[] _begins = new ulong[(char.MaxValue + 1) / 64];
    private readonly ulong[] _alone = new ulong[(char.MaxValue + 1) / 64];

    // The first two characters of longer words, many of which share a bit: without it there is no such word.
    private readonly ulong[] _pairs = new ulong[(char.MaxValue + 1) / 64];
    private readonly int[]?[] _rootPages = new int[]?[(char.MaxValue + 1) >> PageBits];

    // A key is a state and a character; no state but the root is 0, so that 0 is a free place.
    private long[] _keys = new long[64];
    private int[] _targets = new int[64];
    private int _count;

    /// <summary>The first place from one on where a word may begin; the text's length when there is none.</summary>
    public int Begin(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length; at++)
        {
            var first = text[at];
            if (Has(_begins, first) && (Has(_alone, first) || (at + 1 < text.Length && Has(_pairs, PairOf(first, text[at + 1])))))
                return at;
        }

        return at;
    }

    /// <summary>Tells of a word that is there, before any text is looked at.</summary>
    public void Know(string word)
    {
        Set(_begins, word[0]);
        if (word.Length == 1)
            Set(_alone, word[0]);
        else
            Set(_pairs, PairOf(word[0], word[1]));
    }

    /// <summary>The state a character leads to; 0 for none.</summary>
    public int Next(int state, char character)
    {
        if (state == 0)
            return _rootPages[character >> PageBits] is { } page ? page[character & (PageSize - 1)] : 0;
        var key = KeyOf(state, character);
        for (var place = PlaceOf(key); ; place = (place + 1) & (_keys.Length - 1))
        {
            if (_keys[place] == key)
                return _targets[place];
            if (_keys[place] == 0)
                return 0;
        }
    }

    /// <summary>Adds a step that isn't there yet.</summary>
    public void Add(int state, char character, int target)
    {
        if (state == 0)
        {
            (_rootPages[character >> PageBits] ??= new int[PageSize])[character & (PageSize - 1)] = target;
            return;
        }

        if (_count * 2 >= _keys.Length)
            Grow();
        Put(KeyOf(state, character), target);
        _count++;
    }

    private static char PairOf(char first, char second) => (char)unchecked((first * 0x9E37) ^ second);

    private static bool Has(ulong[] set, char character) => (set[character >> 6] >> character & 1) != 0;

    private static void Set(ulong[] set, char character) => set[character >> 6] |= 1UL << character;

    private void Put(long key, int target)
    {
        var place = PlaceOf(key);
        while (_keys[place] != 0)
            place = (place + 1) & (_keys.Length - 1);
        (_keys[place], _targets[place]) = (key, target);
    }

    private void Grow()
    {
        var (keys, targets) = (_keys, _targets);
        (_keys, _targets) = (new long[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
                Put(keys[i], targets[i]);
        }
    }

    private static long KeyOf(int state, char character) => ((long)state << 16) | character;

    private int PlaceOf(long key) => (int)(unchecked((ulong)key * 0x9E3779B97F4A7C15UL) >> 32) & (_keys.Length - 1);
}
