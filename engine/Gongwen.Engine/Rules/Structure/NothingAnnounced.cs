using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5413: 现将有关情况报告如下： and nothing behind it.</summary>
internal sealed partial class NothingAnnounced() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5413",
        Severity.Warning,
        new LocalizedText("“如下”后面没有内容", "Nothing stands behind “as follows”"),
        new LocalizedText("以“如下：”或冒号引出的内容不见了，多半是漏写或漏粘贴。", "What a colon or 如下 announces isn't there; it was forgotten or not pasted."))
    {
        Name = "nothing-announced",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        // One line alone is no document.
        var lines = text.Lines;
        if (lines.Length < 2)
            return;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind != LineKind.Body || !MayAnnounce(lines[i].Text) || Announcement.Match(lines[i].Text) is not { Success: true } match || IsFollowed(text, i))
                continue;
            findings.Add(lines[i].About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”后面没有内容", $"nothing stands behind “{match.Value}”"),
                new LocalizedText("补上要引出的内容，或者改写这一句", "add what is announced or write the sentence anew")));
        }
    }

    // Before the end, or a break at the end.
    private static bool MayAnnounce(ReadOnlySpan<char> text)
    {
        var line = text is [.., '\n'] ? text[..^1] : text;
        return line is [.., '：' or ':'] || line.EndsWith("如下。", StringComparison.Ordinal);
    }

    private static bool IsFollowed(DocumentText text, int index)
    {
        for (var i = index + 1; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            if (line.Block is Signature or Imprint or Note)
                return false;
            if (line.Text.AsSpan().Trim().Length > 0)
                return !Formula.IsMatch(line.Text);
        }

        return text.Document.Blocks.Any(block => block is Table);
    }

    // A label such as 联系人： at the end is a blank, which other rules tell.
    private static readonly BoundedPattern Announcement = new(AnnouncementExpression);

    [GeneratedRegex("[\\u4E00-\\u9FFF]{0,6}如下[：。:]$|(?<=[\\u4E00-\\u9FFF，、；“”（）《》]{12})[\\u4E00-\\u9FFF]{2,6}：$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AnnouncementExpression();

    private static readonly BoundedPattern Formula = new(FormulaExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}(?:特此|妥否|当否|专此|此复)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FormulaExpression();
}
