using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5409: two paragraphs that are nearly the same, found by the words they share; the time is that of the text.</summary>
internal sealed class RepeatedParagraphs() : DocumentRule(Rule)
{
    private const int Shingle = 6;
    private const int Shortest = 40;
    private const int Owners = 4;
    private const double Alike = 0.8;

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
        var owners = new Dictionary<int, List<int>>();
        var shared = new Dictionary<int, int>();
        var sizes = new Dictionary<int, int>();
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (line.Block is Attachment)
                owners.Clear();
            if (line.Kind != LineKind.Body || line.Text.Length < Shortest)
                continue;
            shared.Clear();
            var shingles = Shingles(line.Text);
            if (shingles.Count < Shortest - Shingle)
                continue;
            sizes[i] = shingles.Count;
            foreach (var shingle in shingles)
            {
                if (!owners.TryGetValue(shingle, out var lines))
                    owners.Add(shingle, lines = []);
                foreach (var other in lines)
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                if (lines.Count < Owners)
                    lines.Add(i);
            }

            if (shared.Where(pair => pair.Value >= Alike * (sizes[i] + sizes[pair.Key] - pair.Value)).OrderBy(pair => pair.Key).Select(pair => text.Lines[pair.Key]).FirstOrDefault() is { } first)
                findings.Add(Finding(line, first));
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

    private static HashSet<int> Shingles(string text)
    {
        var shingles = new HashSet<int>();
        var last = new Queue<char>(Shingle);
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
                continue;
            last.Enqueue(character);
            if (last.Count < Shingle)
                continue;
            var hash = 17;
            foreach (var one in last)
                hash = unchecked((hash * 31) + one);
            shingles.Add(hash);
            last.Dequeue();
        }

        return shingles;
    }
}
