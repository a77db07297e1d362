using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5409: two paragraphs that are nearly the same, found by the words they share; the time is that of the text.</summary>
internal sealed class RepeatedParagraphs() : DocumentRule(Rule)
{
    // Characters that are compared as one, and how many of them in a paragraph are looked up: one in four.
    private const int Shingle = 6;
    private const int SampleShift = 30;
    private const int Shortest = 40;
    private const double Alike = 0.8;

    // With fewer samples in common than this the paragraphs aren't compared at all; they would be too different.
    private const double Promising = 0.35;

    private static readonly RuleInfo Rule = new(
        "GW5409",
        Severity.Warning,
        new LocalizedText("段落重复", "A paragraph twice"),
        new LocalizedText("两段文字基本相同，多半是复制后没有改，或者同一件事写了两遍。", "Two paragraphs are nearly the same: copied and not changed, or the same matter told twice."))
    {
        Name = "repeated-paragraphs",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var owners = new SampleOwners();
        var samples = new List<uint>();
        var shared = new Dictionary<int, int>();
        var others = new List<int>();
        var pairs = new AlikePair();
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            if (line.Block is Attachment)
                (seen, owners) = (new(StringComparer.Ordinal), new SampleOwners());
            if (line.Kind != LineKind.Body || line.Text.Length < Shortest)
                continue;
            if (!seen.TryAdd(line.Text, i))
            {
                if (Shingles(line.Text, []).Count >= Shortest - Shingle)
                    findings.Add(Finding(line, text.Lines[seen[line.Text]]));
                continue;
            }

            Sample(line.Text, samples);
            shared.Clear();
            foreach (var sample in samples)
            {
                if (owners.FirstOf(sample, i) is var other && other != i)
                    shared[other] = shared.GetValueOrDefault(other) + 1;
            }

            if (shared.Count == 0)
                continue;
            others.Clear();
            foreach (var (other, count) in shared)
            {
                if (count >= Promising * samples.Count)
                    others.Add(other);
            }

            others.Sort();
            foreach (var other in others)
            {
                if (!pairs.AreAlike(line.Text, text.Lines[other].Text))
                    continue;
                findings.Add(Finding(line, text.Lines[other]));
                break;
            }
        }
    }

    private Finding Finding(DocumentLine line, DocumentLine first)
    {
        var begin = first.Text.Trim() is { Length: > 15 } words ? words[..15] + "……" : first.Text.Trim();
        var finding = line.About(
            Info,
            0,
            line.Text.Length,
            new LocalizedText($"这一段与前面“{begin}”一段基本相同", $"this paragraph is nearly the one that begins with “{begin}”"),
            new LocalizedText("删去一处，或者改写", "remove one or write it anew"));
        return first.Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText("第一处", "the first"))] } : finding;
    }

    private static HashSet<uint> Shingles(string text, HashSet<uint> shingles)
    {
        foreach (var hash in new ShingleHashes(text))
            shingles.Add(hash);
        return shingles;
    }

    private static void Sample(string text, List<uint> samples)
    {
        samples.Clear();
        foreach (var hash in new ShingleHashes(text))
        {
            if (unchecked(hash * 0x9E3779B1) >> SampleShift == 0)
                samples.Add(hash);
        }
    }

    /// <summary>Compares pairs of paragraphs; what it made of the other for the last pair it uses again, for a form's paragraphs are all held against its first.</summary>
    private sealed class AlikePair
    {
        // The shingles of the other, each with the last pair that shares it.
        private readonly Dictionary<uint, int> _other = [];
        private readonly HashSet<uint> _own = [];
        private string? _otherText;
        private int _pair;

        public bool AreAlike(string text, string other)
        {
            Read(other);
            _pair++;
            var (all, common) = (0, 0);
            foreach (var hash in new ShingleHashes(text))
            {
                all++;
                ref var last = ref CollectionsMarshal.GetValueRefOrNullRef(_other, hash);
                if (Unsafe.IsNullRef(ref last) || last == _pair)
                    continue;
                last = _pair;
                common++;
            }

            // The text has as many different shingles as they share, or more; those that come twice are looked for only where it matters.
            if (common < Alike * _other.Count)
                return false;
            var different = all == common ? all : Different(text);
            return different >= Shortest - Shingle && common >= Alike * (different + _other.Count - common);
        }

        private int Different(string text)
        {
            _own.Clear();
            return Shingles(text, _own).Count;
        }

        private void Read(string other)
        {
            if (ReferenceEquals(other, _otherText))
                return;
            _otherText = other;
            _other.Clear();
            foreach (var hash in new ShingleHashes(other))
                _other[hash] = _pair;
        }
    }

    /// <summary>The hashes of all runs of so many letters and digits, each made of the one before it.</summary>
    private ref struct ShingleHashes(ReadOnlySpan<char> text)
    {
        private const uint Base = 0x01000193;

        // Nearly all of a text is of these, and all of these are letters.
        private const char FirstHan = '\u4E00';
        private const char LastHan = '\u9FA5';

        // The weight of the character that falls out: Base to the power of Shingle.
        private const uint Oldest = unchecked(Base * Base * Base * Base * Base * Base);

        private readonly ReadOnlySpan<char> _text = text;
        private ShingleBuffer _last;
        private int _at;
        private int _count;

        public uint Current { get; private set; }

        public readonly ShingleHashes GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_at < _text.Length)
            {
                var character = _text[_at++];
                if (character is < FirstHan or > LastHan && !char.IsLetterOrDigit(character))
                    continue;
                var slot = _count % Shingle;
                Current = unchecked((Current * Base) + character - (_count >= Shingle ? Oldest * _last[slot] : 0));
                _last[slot] = character;
                if (++_count >= Shingle)
                    return true;
            }

            return false;
        }
    }

    [InlineArray(Shingle)]
    private struct ShingleBuffer
    {
        private char _first;
    }
}
