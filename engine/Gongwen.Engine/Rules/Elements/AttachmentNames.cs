using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5515: 附件说明 with marks behind names, a number for the only attachment, or 附： for 附件：.</summary>
internal sealed partial class AttachmentNames() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5515",
        Severity.Warning,
        new LocalizedText("附件说明写法不对", "An attachment note in a wrong form"),
        new LocalizedText("附件说明写作“附件：名称”，名称后面不加标点；只有一个附件时不编号。", "The note is 附件：and the name without a mark behind it; the only attachment has no number."))
    {
        Name = "attachment-names",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.4"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        var lines = text.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Block is AttachmentNote)
                CheckEnd(lines[i], findings);

            // The note of a text that somebody else wrote may be a paragraph.
            if (lines[i].Kind != LineKind.Body || Note.Match(lines[i].Text) is not { Success: true } match)
                continue;
            CheckEnd(lines[i], findings);
            if (match.Groups["label"].Value == "附")
                Add(lines[i], match.Groups["label"], "附件", "附件说明写作“附件：”", "the note begins with 附件：", "改为“附件”", "write 附件", findings);
            var number = match.Groups["number"];
            if (number.Length > 0 && !lines[i].Text.Contains('2', StringComparison.Ordinal) && (i + 1 == lines.Length || !Second.IsMatch(lines[i + 1].Text)))
                Add(lines[i], number, "", "只有一个附件，不编号", "the only attachment has no number", $"删去“{number.Value}”", $"remove {number.Value}", findings);
        }
    }

    private void CheckEnd(DocumentLine line, FindingList findings)
    {
        var words = line.Text.TrimEnd();
        if (words.Length > 1 && words[^1] is '。' or '；' or '，' or '、' or ';' or ',')
        {
            findings.Add(line.About(Info, words.Length - 1, 1, new LocalizedText($"附件名称后面有“{words[^1]}”", $"{words[^1]} stands behind the name of an attachment"), new LocalizedText($"删去“{words[^1]}”", $"remove {words[^1]}")) with
            {
                Fix = TextFix.At(line, words.Length - 1, 1, ""),
            });
        }
    }

    private void Add(DocumentLine line, Group part, string mended, string chinese, string english, string hint, string hintEnglish, FindingList findings) =>
        findings.Add(line.About(Info, part.Index, part.Length, new LocalizedText(chinese, english), new LocalizedText(hint, hintEnglish)) with { Fix = TextFix.At(line, part.Index, part.Length, mended) });

    private static readonly BoundedPattern Second = new(SecondExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}2[.．、]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SecondExpression();

    private static readonly BoundedPattern Note = new(NoteExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}(?<label>附件?)[：:][ \\u3000]?(?<number>1[.．、](?![0-9](?![0-9]{3}年)))?[^。；，]{2,60}[。；，、]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NoteExpression();
}
