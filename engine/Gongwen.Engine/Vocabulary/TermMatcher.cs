namespace Gongwen.Engine.Vocabulary;

/// <summary>
/// Finds many words in a text in one pass (Aho-Corasick): the time is that of the text and the finds, whatever the number of words.
/// Characters are compared as they are. Immutable, for many threads.
/// </summary>
internal sealed class TermMatcher
{
    private readonly TermTransitions _transitions = new();

    // By state; 0 is the root, where nothing is begun.
    private readonly int[] _shorter;
    private readonly int[] _word;
    private readonly int[] _nextEnd;
    private readonly int[] _lengths;

    /// <param name="words">Different from one another, none empty.</param>
    public TermMatcher(IReadOnlyList<string> words)
    {
        _lengths = [.. words.Select(word => word.Length)];
        List<(int Parent, char Character, int Depth)> states = [default];
        var ends = new int[words.Count];
        for (var word = 0; word < words.Count; word++)
        {
            if (words[word].Length == 0)
                throw new ArgumentException("A word is empty.", nameof(words));
            _transitions.Know(words[word]);
            ends[word] = Plant(words[word], states);
        }

        _word = new int[states.Count];
        Array.Fill(_word, -1);
        for (var word = 0; word < ends.Length; word++)
            _word[ends[word]] = _word[ends[word]] < 0 ? word : throw new ArgumentException($"“{words[word]}” is there twice.", nameof(words));
        _shorter = new int[states.Count];
        _nextEnd = new int[states.Count];
        Link(states);
    }

    /// <summary>How many words there are.</summary>
    public int Count => _lengths.Length;

    /// <summary>Every place where a word stands, also inside another, by the places where they end and the longest first.</summary>
    public Matches In(ReadOnlySpan<char> text) => new(this, text);

    private int Plant(string word, List<(int Parent, char Character, int Depth)> states)
    {
        var state = 0;
        foreach (var character in word)
        {
            var next = _transitions.Next(state, character);
            if (next == 0)
            {
                next = states.Count;
                _transitions.Add(state, character, next);
                states.Add((state, character, states[state].Depth + 1));
            }

            state = next;
        }

        return state;
    }

    // Shorter states first, because each one's links are made of its parent's.
    private void Link(List<(int Parent, char Character, int Depth)> states)
    {
        foreach (var state in Enumerable.Range(0, states.Count).Skip(1).OrderBy(state => states[state].Depth))
        {
            var (parent, character, _) = states[state];
            var shorter = parent == 0 ? 0 : Step(_shorter[parent], character);
            _shorter[state] = shorter;
            _nextEnd[state] = _word[shorter] >= 0 ? shorter : _nextEnd[shorter];
        }
    }

    private int Step(int state, char character)
    {
        while (true)
        {
            var next = _transitions.Next(state, character);
            if (next != 0 || state == 0)
                return next;
            state = _shorter[state];
        }
    }

    /// <summary>The finds in one text, made one at a time.</summary>
    public ref struct Matches
    {
        private readonly TermMatcher _matcher;
        private readonly ReadOnlySpan<char> _text;
        private int _at;
        private int _state;
        private int _end;

        internal Matches(TermMatcher matcher, ReadOnlySpan<char> text)
        {
            _matcher = matcher;
            _text = text;
        }

        /// <summary>The find.</summary>
        public TermMatch Current { get; private set; }

        /// <summary>Itself, for foreach.</summary>
        public readonly Matches GetEnumerator() => this;

        /// <summary>Goes on to the next find.</summary>
        public bool MoveNext()
        {
            while (_end == 0)
            {
                if (_state == 0)
                    _at = _matcher._transitions.Begin(_text, _at);
                if (_at == _text.Length)
                    return false;
                _state = _matcher.Step(_state, _text[_at++]);
                _end = _matcher._word[_state] >= 0 ? _state : _matcher._nextEnd[_state];
            }

            var word = _matcher._word[_end];
            var length = _matcher._lengths[word];
            Current = new TermMatch(word, _at - length, length);
            _end = _matcher._nextEnd[_end];
            return true;
        }
    }
}
