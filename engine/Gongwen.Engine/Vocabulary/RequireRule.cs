using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Vocabulary;

/// <summary>A pack's rule about words of which at least one must be in the text, or under a heading where there is such a heading.</summary>
/// <param name="rule">What it is.</param>
/// <param name="sought">What it looks for.</param>
/// <param name="under">Words of the heading below which it looks; null for the whole document.</param>
internal sealed class RequireRule(PackRule rule, SoughtWords sought, string? under) : IReportRule
{
    public RuleInfo Info => rule.Info;

    public void Check(ReportContext context, FindingList findings)
    {
        if (!rule.AppliesTo(context))
            return;
        foreach (var part in DocumentPart.Of(context.Document, under))
        {
            if (Holds(part) is not { } holds)
                findings.Add(rule.CannotTell(null, new("找得太久", "the search took too long")));
            else if (!holds)
                findings.Add(Finding(context, part));
        }
    }

    private bool? Holds(DocumentPart part)
    {
        foreach (var line in part.Lines)
        {
            if (sought.In(line) is not { } places)
                return null;
            if (places.Count > 0)
                return true;
        }

        return false;
    }

    private Finding Finding(ReportContext context, DocumentPart part)
    {
        var title = part.Heading?.Content ?? context.Document.Blocks.OfType<Title>().FirstOrDefault()?.Content ?? [];
        var block = part.Heading ?? context.Document.Blocks.FirstOrDefault();
        return new Finding(Info.Id, Info.Severity, rule.MessageOf(new DataScope(context.Data)))
        {
            Hint = rule.Hint,
            Location = title.Select(inline => inline.Origin.Place).FirstOrDefault(place => place is not null) ?? block?.Origin.Place ?? context.Data.Location,
            Text = title.Count > 0 ? Inline.TextOf(title) : null,
            Source = rule.Source,
        };
    }
}
