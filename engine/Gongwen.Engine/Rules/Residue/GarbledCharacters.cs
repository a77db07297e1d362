using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5010: text read in the wrong encoding: �, 锟斤拷, 烫烫烫, ä¸­, private-use characters.</summary>
internal sealed partial class GarbledCharacters() : LineRule(Rule, "\uFFFD", "锟", "烫烫", "屯屯", "Ã", "ä", "å", "æ", "ç", "è", "é")
{
    private static readonly RuleInfo Rule = new(
        "GW5010",
        Severity.Error,
        new LocalizedText("乱码", "Garbled characters"),
        new LocalizedText(
            "文件的编码读错了或粘贴时丢了字，留下乱码；原来的字要找回来。",
            "The text was read in another encoding or lost characters on the way; they must be found again."))
    {
        Name = "garbled-characters",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Garbled.Matches(line.Text))
        {
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”是乱码", $"“{match.Value}” is garbled"),
                new LocalizedText("找回原来的字", "find the characters that stood there")));
        }
    }

    // UTF-8 of Han characters read as Latin-1: three letters, the first of them ä to é.
    private static readonly BoundedPattern Garbled = new(GarbledExpression);

    [GeneratedRegex("\\uFFFD{1,100}|锟斤拷|(?:烫){3,100}|(?:屯){3,100}|(?:[\\u00E4-\\u00E9][\\u0080-\\u00BF\\u2013-\\u203A\\u02C6\\u02DC\\u0152-\\u0192]{2}){2,100}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex GarbledExpression();
}
