using Gongwen.Contracts;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Vocabulary;

/// <summary>A pack's rule about words that are not to be in the text.</summary>
/// <param name="rule">What it is.</param>
/// <param name="sought">What it looks for.</param>
/// <param name="under">Words of the heading below which it looks; null for everywhere.</param>
/// <param name="replacement">What to write instead; null when a person must decide.</param>
/// <param name="isSafe">True when the replacement can't change the meaning.</param>
internal sealed class FindRule(PackRule rule, SoughtWords sought, string? under, string? replacement, bool isSafe) : IReportRule
{
    public RuleInfo Info => rule.Info;

    public void Check(ReportContext context, FindingList findings)
    {
        if (!rule.AppliesTo(context))
            return;
        var found = 0;
        foreach (var line in DocumentPart.Of(context.Document, under).SelectMany(part => part.Lines))
        {
            if (sought.In(line) is not { } places)
            {
                findings.Add(rule.CannotTell(null, new("找得太久", "the search took too long")));
                return;
            }

            foreach (var (start, length) in places)
                findings.Add(Finding(context, line, start, length));
            found += places.Count;
            if (found >= FindingList.Limit)
                return;
        }
    }

    private Finding Finding(ReportContext context, DocumentLine line, int start, int length)
    {
        var found = line.Text.Substring(start, length);
        var fix = replacement is null ? null : TextFix.At(line, start, length, replacement);
        return line.About(Info, start, length, rule.MessageOf(new DataScope(context.Data, Found: found)), rule.Hint) with
        {
            Fix = fix is null ? null : fix with { Kind = isSafe ? FixKind.Safe : FixKind.Unsafe },
            Source = rule.Source,
        };
    }
}
