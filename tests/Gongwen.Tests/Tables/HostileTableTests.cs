using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Tests.Tables;

/// <summary>Files that are damaged, disguised or without end lead to one finding.</summary>
public sealed class HostileTableTests
{
    [Theory]
    [InlineData("空文件.xlsx", "GW1054 不是能读的表格文件：文件是空的")]
    [InlineData("加密.xlsx", "GW1055 表格文件加了密码，打不开")]
    [InlineData("老版.xls", "GW1054 不是能读的表格文件：是老版的 .xls、.et 或 .doc 文件")]
    [InlineData("图片.xlsx", "GW1054 不是能读的表格文件：是图片")]
    [InlineData("文稿.xlsx", "GW1054 不是能读的表格文件：是 PDF 文件")]
    [InlineData("报告.xlsx", "GW1054 不是能读的表格文件：是 Word 文件")]
    [InlineData("开源.ods", "GW1054 不是能读的表格文件：是 OpenDocument 文件（.ods 等）")]
    [InlineData("压缩.xlsx", "GW1054 不是能读的表格文件：压缩包里没有工作簿")]
    [InlineData("截断.xlsx", "GW1056 表格文件损坏，读不下去")]
    [InlineData("断在中间.xlsx", "GW1056 表格文件损坏，读不下去")]
    [InlineData("缺文字.xlsx", "GW1056 表格文件损坏，读不下去：整改!B1")]
    [InlineData("炸弹.xlsx", "GW1057 表格太大：xl/worksheets/s0.xml 解压后太大")]
    [InlineData("乱码.csv", "GW1058 不是文字文件，或者编码认不出")]
    public void One_finding_says_why_a_file_is_not_read(string name, string said)
    {
        var finding = Assert.Single(TableRun.List(name, TableFiles.All[name]).Findings);
        Assert.Equal((said, Severity.Error), ($"{finding.RuleId} {finding.Message.Chinese}", finding.Severity));
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/s0.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    public void A_part_that_is_not_what_was_packed_is_told(string part)
    {
        var book = new MadeXlsx { Strings = ["反馈问题", "责任人"], Formats = ["yyyy-mm-dd"] }.Sheet("整改", $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>{MadeXlsx.Row(2, "甲", "乙")}</sheetData>").ToBytes();
        Assert.Empty(TableRun.List("a.xlsx", book).Findings);
        // The checksum stands 30 bytes before the name in the list at the end.
        book[book.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(part)) - 30] ^= 1;
        Assert.Equal($"a.xlsx 错误 GW1056 表格文件损坏，读不下去：{part} → 用 Excel 或 WPS 打开，修复后另存一份", TableRun.Line(Assert.Single(TableRun.List("a.xlsx", book).Findings)));
    }

    [Fact]
    public void Every_file_cut_off_anywhere_is_read_or_refused()
    {
        var whole = new MadeXlsx { Strings = ["反馈问题", "责任人"], Formats = ["yyyy-mm-dd"] }.Sheet("整改", $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>{MadeXlsx.Row(2, "甲", "乙")}</sheetData>").ToBytes();
        for (var length = 0; length < whole.Length; length += 7)
            Assert.NotEmpty(TableRun.List("a.xlsx", whole[..length]).Findings);
    }

    [Fact]
    public void Every_changed_byte_is_read_or_refused()
    {
        var random = new Random(7);
        var whole = new MadeXlsx { Strings = ["反馈问题", "责任人"] }.Sheet("整改", $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>{MadeXlsx.Row(2, "甲", "乙")}</sheetData><mergeCells><mergeCell ref=\"A2:A9\"/></mergeCells>").ToBytes();
        for (var times = 0; times < 300; times++)
        {
            var changed = whole.ToArray();
            for (var i = 0; i < 4; i++)
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            _ = TableRun.List("a.xlsx", changed);
            _ = TableRun.List("a.csv", changed[2..]);
        }
    }

    [Fact]
    public void Rows_of_one_number_are_one_row_and_a_cell_written_twice_is_told()
    {
        const string Half = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>林晓</t></is></c></row>";
        var rows = MadeXlsx.Row(1, "问题", "责任人") + MadeXlsx.Row(2, "甲") + Half;
        Assert.Equal("[{问题: \"甲\", 责任人: \"林晓\"}]", TableRun.Shown(TableRun.List("a.xlsx", new MadeXlsx().Sheet("整改", $"<sheetData>{rows}</sheetData>").ToBytes()).List));
        var twice = TableRun.List("a.xlsx", new MadeXlsx().Sheet("整改", $"<sheetData>{rows}{Half}</sheetData>").ToBytes()).Findings;
        Assert.Equal("a.xlsx!整改!B2 错误 GW1056 表格文件损坏：这一格写了两次，不知道哪一个对 → 用 Excel 或 WPS 打开，核对后另存一份", TableRun.Line(Assert.Single(twice)));
    }

    [Fact]
    public void What_is_hidden_below_a_merged_cell_is_not_used()
    {
        var book = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "问题", "责任人", "整改时限")}{MadeXlsx.Row(2, "甲", "林晓")}{MadeXlsx.Row(3, "乙", "周明", "旧值")}</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>").ToBytes();
        Assert.Equal("[{问题: \"甲\", 责任人: \"林晓\"}, {问题: \"乙\", 责任人: \"林晓\"}]", TableRun.Shown(TableRun.List("a.xlsx", book).List));
    }

    [Fact]
    public void A_sheet_said_to_be_huge_is_as_large_as_its_cells()
    {
        var book = new MadeXlsx().Sheet("整改", $"<dimension ref=\"A1:XFD1048576\"/><sheetData>{MadeXlsx.Row(1, "问题", "责任人")}{MadeXlsx.Row(2, "甲", "林晓")}<row r=\"1048576\"><c r=\"XFD1048576\"/></row></sheetData><mergeCells><mergeCell ref=\"A2:A1048576\"/></mergeCells>").ToBytes();
        Assert.Single(TableRun.List("a.xlsx", book).List.Items);
    }

    [Fact]
    public void Links_out_of_the_workbook_are_text()
    {
        var book = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "问题", "责任人")}<row r=\"2\"><c r=\"A2\" t=\"str\"><f>[1]外部!A1</f><v>旧值</v></c><c r=\"B2\" t=\"str\"><f>cmd|'/c calc'!A1</f><v>林晓</v></c></row></sheetData>")
            .Part("xl/externalLinks/externalLink1.xml", "<externalLink/>").ToBytes();
        var (list, findings) = TableRun.List("a.xlsx", book);
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"旧值\", 责任人: \"林晓\"}]", TableRun.Shown(list));
    }

    [Fact]
    public void Document_types_are_refused()
    {
        var book = TableFiles.Zip(
            ("xl/workbook.xml", Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><workbook>&a;</workbook>")));
        Assert.Equal("GW1056", Assert.Single(TableRun.List("a.xlsx", book).Findings).RuleId);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<is><t>")]
    public void Elements_without_end_inside_one_another_are_refused(string open)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3000; i++)
            text.Append(open).Append(i);
        var book = new MadeXlsx().Sheet("整改", $"<sheetData><row r=\"1\"><c>{text}").ToBytes();
        Assert.Equal("GW1057", Assert.Single(TableRun.List("a.xlsx", book).Findings).RuleId);
    }

    [Fact]
    public void Too_long_a_cell_too_many_columns_and_rows_are_told()
    {
        Assert.Equal("表格太大：有一格超过 32767 个字符", Message($"问题,责任人\n{new string('字', 32_768)},林晓\n"));
        Assert.Equal("表格太大：超过 16384 列", Message(new string(',', 16_385) + "a\n"));
        Assert.Equal("表格太大：超过 200000 行", Message("问题,责任人\n" + string.Concat(Enumerable.Repeat("甲,乙\n", 200_001))));

        static string Message(string text) => Assert.Single(TableRun.List("a.csv", Encoding.UTF8.GetBytes(text)).Findings).Message.Chinese;
    }
}
