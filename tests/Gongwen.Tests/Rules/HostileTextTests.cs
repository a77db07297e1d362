using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Rules;

namespace Gongwen.Tests.Rules;

/// <summary>Lines made to hurt: a rule's own anchors, digits and brackets over and over. Every rule comes to its end and says no more than a list holds.</summary>
public sealed class HostileTextTests
{
    private const int Length = 200_000;
    private const int LongestMessage = 2000;
    private static readonly string[] Pieces = ["1", "12", "2026年", "2026年7月", "1，", "1.", "（", "）", "“”", "《》", "《", "”", "“甲”、", "《甲》、《", "甲、", "一是甲；", "一是，", "中", " 中", "1-", "1—1", "截至2026年", "上半年", "…", "-", "(", "\"", "甲\"", "×", "1%", "近1多"];

    // What a long line of words follows and nothing closes.
    private static readonly string[] Openings = ["\"", "(", "（", "《", "“", "「", "【", "〔", "，", "、围绕", "一是", "现将", "截至"];

    private static readonly IReadOnlyList<(string Piece, ReportContext Context)> Texts =
    [
        .. Pieces.Select(piece => (piece, Context(piece))),
        .. Openings.Select(opening => (opening, Context(opening + new string('中', Length)))),
    ];

    public static TheoryData<string> Ids => new(DocumentRules.All.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_comes_to_its_end_on_hostile_lines(string id)
    {
        var rule = DocumentRules.All.Single(rule => rule.Info.Id == id);
        IReadOnlyList<string> anchors = rule is LineRule line ? line.Anchors : [];
        foreach (var (piece, context) in Texts.Concat(anchors.SelectMany(anchor => new[] { anchor, anchor + "1、中" }).Select(piece => (piece, Context(piece)))))
        {
            var findings = new FindingList();
            rule.Check(context, findings);
            Assert.True(findings.Count <= FindingList.Limit, $"{id}: {findings.Count} findings on {piece}");
            Assert.All(findings, finding => Assert.True(finding.Message.Chinese.Length < LongestMessage, $"{id}: a message of {finding.Message.Chinese.Length} characters on {piece}"));
        }
    }

    private static ReportContext Context(string piece)
    {
        var hostile = string.Concat(Enumerable.Repeat(piece, Math.Max(1, Length / piece.Length)));
        var document = DocumentReader.ReadPlainText(string.Join('\n', (string[])["上半年工作总结", $"现将情况汇报如下：{hostile}。", "2026年7月1日"]), "hostile.txt");
        return new ReportContext(document.GenreId, DataNode.OfNull(SourceLocation.OfFile("hostile.txt")), document);
    }
}
