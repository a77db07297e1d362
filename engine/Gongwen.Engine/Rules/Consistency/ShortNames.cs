using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5808: 以下简称 said twice, of two things, or of a name that never comes again.</summary>
internal sealed partial class ShortNames() : GatheringRule(Rule, "下简称")
{
    // Paragraphs of a text long enough to use a name again.
    private const int Shortest = 4;

    private static readonly RuleInfo Rule = new(
        "GW5808",
        Severity.Note,
        new LocalizedText("简称规定了两次或没有用到", "A short name said twice or never used"),
        new LocalizedText("“以下简称”说一次，后面用这个简称；说两次、后面不用、一个简称指两样东西都要改。", "以下简称 is said once and the short name used afterwards."))
    {
        Name = "short-names",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (lines.Count == 0)
            return;
        var defined = new Dictionary<string, DocumentLine>(StringComparer.Ordinal);
        var places = new List<(DocumentLine Line, Group Name)>();
        var from = 0;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            // An attachment is a paper of its own.
            if (line.Block is Attachment)
            {
                CheckUse(text, from, i, places, findings);
                from = i;
                (places, defined) = ([], new Dictionary<string, DocumentLine>(StringComparer.Ordinal));
            }

            foreach (var match in Definition.Matches(line.Text))
            {
                var name = match.Groups["name"];
                if (defined.TryAdd(name.Value, line))
                {
                    places.Add((line, name));
                    continue;
                }

                var finding = line.About(Info, name.Index, name.Length, new LocalizedText($"“以下简称{name.Value}”说了两次", $"{name.Value} is said to be a short name twice"), new LocalizedText("第二次起直接用简称", "use the short name from then on"));
                findings.Add(defined[name.Value].Places.FirstOrDefault() is { } place ? finding with { Related = [new RelatedPlace(place, new LocalizedText("第一处", "the first"))] } : finding);
            }
        }

        CheckUse(text, from, text.Lines.Length, places, findings);
    }

    // Looked for in all lines at once, however many short names there are.
    private void CheckUse(DocumentText text, int from, int end, List<(DocumentLine Line, Group Name)> places, FindingList findings)
    {
        if (places.Count == 0 || end - from < Shortest)
            return;
        var matcher = new Vocabulary.TermMatcher([.. places.Select(place => place.Name.Value)]);
        var counts = new int[places.Count];
        for (var i = from; i < end; i++)
        {
            var line = text.Lines[i];
            foreach (var match in matcher.In(line.Text))
            {
                var (where, name) = places[match.Word];
                if (!ReferenceEquals(where, line) || match.Start > name.Index)
                    counts[match.Word]++;
            }
        }

        for (var i = 0; i < places.Count; i++)
        {
            var (line, name) = places[i];
            if (counts[i] == 0)
                findings.Add(line.About(Info, name.Index, name.Length, new LocalizedText($"简称“{name.Value}”后面没有用到", $"the short name {name.Value} is never used"), new LocalizedText("后文改用简称，或者删去“以下简称”", "use it, or remove what says it")));
        }
    }

    private static readonly BoundedPattern Definition = new(DefinitionExpression);

    [GeneratedRegex("(?:以下|下)简称(?:为|：|:)?(?:“(?<name>[^“”\\n]{2,20})”|(?<name>[\\u4E00-\\u9FFF]{2,12})(?=[）)]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DefinitionExpression();
}
