using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Rules;

namespace Gongwen.Tests.Rules;

/// <summary>Numbers typed in a text that was read in: they are labels of headings there, and stand in the file.</summary>
public sealed class ReadInTextTests
{
    [Fact]
    public void An_attachment_note_of_several_lines_is_one_list() =>
        Assert.Equal("", Said("请认真组织实施。", "附件：1.重点项目清单", "2.职责分工表", "3.进度安排表"));

    [Fact]
    public void A_label_with_the_wrong_mark_is_found_and_mended_where_it_was_typed() =>
        Assert.Equal("own.txt:2:1 GW5405 序号“2、”应写作“2.” → 2.", Said("1.隐患排查情况", "2、隐患整改情况", "3.责任落实情况"));

    [Fact]
    public void A_heading_that_skips_a_number_is_found_at_its_label() =>
        Assert.Equal("own.txt:3:1 GW5406 序号“三、”前面缺“二、”", Said("一、检查内容", "重点检查隐患整改情况。", "三、检查方式", "采取交叉检查方式。"));

    private static string Said(params string[] lines)
    {
        var document = DocumentReader.ReadPlainText(string.Join('\n', lines), "own.txt");
        var findings = new FindingList();
        foreach (var rule in DocumentRules.All.Where(rule => rule.Info.Id is "GW5405" or "GW5406" or "GW5515"))
            rule.Check(new ReportContext(document.GenreId, DataNode.OfNull(SourceLocation.OfFile("own.txt")), document), findings);
        return string.Join('\n', findings.Select(finding => $"{finding.Location} {finding.RuleId} {finding.Message.Chinese}{(finding.Fix is { } fix ? " → " + fix.Replacement : "")}"));
    }
}
