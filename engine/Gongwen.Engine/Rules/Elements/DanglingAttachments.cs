using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Rules.Structure;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5514: 见附件3 where there are two.</summary>
internal sealed partial class DanglingAttachments() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5514",
        Severity.Warning,
        new LocalizedText("提到的附件没有", "An attachment that isn't there"),
        new LocalizedText("正文提到的附件都要在附件说明里列出；增删附件后常忘了改正文。", "Every attachment the text refers to is named in the note; the text is often forgotten when attachments change."))
    {
        Name = "dangling-attachments",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.4"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        var noted = text.Document.Blocks.OfType<AttachmentNote>().Sum(note => note.Names.Count);
        var count = Math.Max(noted, text.Document.Blocks.Count(block => block is Attachment));
        if (count == 0)
            return;
        foreach (var line in text.Lines)
        {
            if (line.Block is Attachment)
                return;
            if (line.Kind != LineKind.Body)
                continue;
            foreach (var match in Reference.Matches(line.Text))
            {
                var named = match.Groups["number"];
                var number = int.TryParse(named.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : TypedLabels.ValueOf(named.Value);
                if (number > count)
                    findings.Add(line.About(Info, match.Groups["part"].Index, match.Groups["part"].Length, new LocalizedText($"提到“{match.Groups["part"].Value}”，只有{count}个附件", $"{match.Groups["part"].Value} is referred to, there are {count} attachments"), new LocalizedText("改编号，或者补上附件", "change the number or add the attachment")));
            }
        }
    }

    // 《…》附件3 belongs to another document.
    private static readonly BoundedPattern Reference = new(ReferenceExpression);

    [GeneratedRegex("(?:(?<![》）号])见|参照|填写|填报|按照|（|附)(?<part>附件(?<number>[1-9][0-9]?|[一二三四五六七八九十]{1,2}))(?![0-9\\-—~～至])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ReferenceExpression();
}
