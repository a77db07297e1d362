using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5505: a unit both 主送 and 抄送, or sent a document of its own.</summary>
internal sealed class UnitsTwice() : DocumentRule(Rule)
{
    private static readonly char[] Between = ['，', '、', '；', '：', '。', ',', ';', ':', ' ', '　', '\n'];

    private static readonly RuleInfo Rule = new(
        "GW5505",
        Severity.Warning,
        new LocalizedText("同一单位既主送又抄送", "A unit twice among those it goes to"),
        new LocalizedText("一个单位在主送、抄送里只出现一次；主送机关不能是发文机关自己。", "A unit stands once among recipients and copies, and a document isn't sent to the organ it comes from."))
    {
        Name = "units-twice",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        var recipients = new HashSet<string>(StringComparer.Ordinal);
        var organs = text.Document.Blocks.OfType<Masthead>().SelectMany(masthead => masthead.Organs)
            .Concat(text.Document.Blocks.OfType<Signature>().SelectMany(signature => signature.Names))
            .Select(name => Inline.TextOf(name).Trim()).Where(name => name.Length > 3).ToHashSet(StringComparer.Ordinal);
        foreach (var block in text.Document.Blocks.Where(block => block is Recipients or Imprint))
        {
            foreach (var line in text.LinesOf(block).Where(line => block is not Imprint imprint || ReferenceEquals(line.Inlines, imprint.Recipients) || ReferenceEquals(line.Inlines, imprint.CopyTo)))
                Check(line, block is Imprint { CopyTo: var copies } && ReferenceEquals(line.Inlines, copies), recipients, organs, findings);
        }
    }

    private void Check(DocumentLine line, bool isCopy, HashSet<string> recipients, HashSet<string> organs, FindingList findings)
    {
        var start = 0;
        while (start <= line.Text.Length)
        {
            var end = line.Text.IndexOfAny(Between, start) is >= 0 and var at ? at : line.Text.Length;
            var name = line.Text[start..end];
            if (name.Length > 2 && !isCopy && organs.Contains(name))
                findings.Add(line.About(Info, start, end - start, new LocalizedText($"“{name}”是发文机关，又是主送机关", $"{name} sends the document to itself"), new LocalizedText("核对主送机关", "check the recipients")));
            if (name.Length > 2 && !recipients.Add(name))
            {
                var message = isCopy
                    ? new LocalizedText($"“{name}”既主送又抄送，或者写了两次", $"{name} stands twice among recipients and copies")
                    : new LocalizedText($"“{name}”在主送机关里写了两次", $"{name} stands twice among the recipients");
                findings.Add(line.About(Info, start, end - start, message, new LocalizedText("留一处", "keep one")));
            }

            start = end + 1;
        }
    }
}
