using System.Text;

namespace Gongwen.Tests.Tables;

/// <summary>What is written in a cell becomes what the schema wants there, or stays as it is written.</summary>
public sealed class CellValueTests
{
    [Theory]
    [InlineData("2026-07-01", "2026-07-01")]
    [InlineData("2026.7.1", "2026-07-01")]
    [InlineData("2026/7/1", "2026-07-01")]
    [InlineData("２０２６．７．１", "2026-07-01")]
    [InlineData("2026年7月1日", "2026年7月1日")]
    [InlineData("2026年07月01日", "2026-07-01")]
    [InlineData("2026 年 7 月 1 日", "2026-07-01")]
    [InlineData("20260701", "2026-07-01")]
    [InlineData("46204", "2026-07-01")]
    [InlineData("2026-07-01 09:30:00", "2026-07-01")]
    [InlineData("2026/7/1（星期三）", "2026-07-01")]
    public void A_day_in_words_is_a_day(string text, string day)
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes($"问题,责任人,完成时间\n甲,林晓,\"{text}\"\n"));
        Assert.Empty(findings);
        Assert.Equal(day, list.Items[0]["完成时间"]!.Text);
    }

    [Theory]
    [InlineData("26.7.1")]
    [InlineData("2026.2.30")]
    [InlineData("2026年7月")]
    [InlineData("上半年")]
    public void What_is_no_day_stays_and_is_told_at_its_place(string text)
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes($"问题,责任人,完成时间\n甲,林晓,{text}\n"));
        Assert.Equal(text, list.Items[0]["完成时间"]!.Text);
        var finding = Assert.Single(findings);
        Assert.Equal("a.csv:2:6", finding.Location!.ToString());
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 3 ", "3")]
    [InlineData("１２", "12")]
    [InlineData("\"1,234.50\"", "1234.50")]
    [InlineData("-0.5", "-0.5")]
    [InlineData(".5", "0.5")]
    [InlineData("38.62万元", "38.62")]
    [InlineData("¥12", "12")]
    public void A_number_in_words_is_a_number(string text, string number)
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes($"问题,责任人,资金\n甲,林晓,{text}\n"));
        Assert.Empty(findings);
        Assert.Equal(number, TableRun.Shown(list.Items[0]["资金"]!));
    }

    [Fact]
    public void A_percentage_in_words_under_another_unit_is_read_and_told()
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes("问题,责任人,资金（万元）\n甲,林晓,12.5%\n"));
        Assert.Equal("a.csv:2:6 警告 GW1069 这一列的单位是“万元”，这一格是百分比，按 12.5 读 → 改单元格的格式，或者改列名里的单位", TableRun.Line(Assert.Single(findings)));
        Assert.Equal("12.5", TableRun.Shown(list.Items[0]["资金"]!));
    }

    [Theory]
    [InlineData("约12")]
    [InlineData("12元")]
    [InlineData("\"1,23\"")]
    [InlineData("007")]
    [InlineData("1e5")]
    [InlineData("十二")]
    public void What_is_no_number_stays_and_is_told(string text)
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes($"问题,责任人,资金\n甲,林晓,{text}\n"));
        Assert.Equal(text.Trim('"'), list.Items[0]["资金"]!.Text);
        Assert.Equal("GW2003", Assert.Single(findings).RuleId);
    }

    [Theory]
    [InlineData("1.修订制度；\n2.建立台账；", "[\"修订制度\", \"建立台账\"]")]
    [InlineData("（1）修订制度\n（2）建立台账，\n逐项销号", "[\"修订制度\", \"建立台账，逐项销号\"]")]
    [InlineData("1.修订制度。2.投入1.5万元。3.建立台账。", "[\"修订制度。\", \"投入1.5万元。\", \"建立台账。\"]")]
    [InlineData("①修订制度；②建立台账", "[\"修订制度\", \"建立台账\"]")]
    [InlineData("1、3个村通水\n2、5个村通路", "[\"3个村通水\", \"5个村通路\"]")]
    [InlineData("1）5个村\n2）2024年完成", "[\"5个村\", \"2024年完成\"]")]
    [InlineData("1.5公里\n3.2公里", "[\"1.5公里\", \"3.2公里\"]")]
    [InlineData("1.甲2.乙3.丙", "\"1.甲2.乙3.丙\"")]
    [InlineData("修订制度\n\n建立台账", "[\"修订制度\", \"建立台账\"]")]
    [InlineData("修订制度；建立台账", "\"修订制度；建立台账\"")]
    [InlineData("投入1.5万元，2.3公里管网改造完成", "\"投入1.5万元，2.3公里管网改造完成\"")]
    public void Lines_and_numbers_part_measures(string text, string shown)
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes($"问题,责任人,整改措施\n甲,林晓,\"{text}\"\n"));
        Assert.Empty(findings);
        Assert.Equal(shown, TableRun.Shown(list.Items[0]["措施"]!));
    }

    [Theory]
    [InlineData("照片3张、约谈记录", "[\"照片3张\", \"约谈记录\"]")]
    [InlineData("《关于印发甲、乙办法的通知》；会议纪要", "[\"《关于印发甲、乙办法的通知》\", \"会议纪要\"]")]
    [InlineData("《关于印发甲、乙办法的通知》", "[\"《关于印发甲、乙办法的通知》\"]")]
    [InlineData("对照问题逐项整改，形成报告。", "[\"对照问题逐项整改，形成报告。\"]")]
    public void Where_only_a_list_may_stand_marks_part_it(string text, string shown)
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes($"问题,责任人,佐证材料\n甲,林晓,{text}\n"));
        Assert.Empty(findings);
        Assert.Equal(shown, TableRun.Shown(list.Items[0]["材料"]!));
    }

    [Fact]
    public void Numbers_of_a_sheet_are_what_they_show()
    {
        var book = new MadeXlsx { Formats = ["General", "0.0%", "yyyy\"年\"m\"月\"d\"日\"", "0000", "h:mm", "0.00E+00", "[$-804]yyyy/m/d;@", "#,##0.00"] }.Sheet("整改", $"""
            <sheetData>{MadeXlsx.Row(1, "问题", "责任人", "资金", "完成时间", "整改时限")}
            <row r="2"><c r="A2" s="3"><v>12</v></c><c r="B2"><v>13812345678</v></c><c r="C2" s="1"><v>0.955</v></c><c r="D2" s="2"><v>46204</v></c><c r="E2" s="6"><v>46204.5</v></c></row>
            <row r="3"><c r="A3"><v>3.0000000000000004</v></c><c r="B3" s="5"><v>1.2E+3</v></c><c r="C3"><v>0.30000000000000004</v></c><c r="D3"><v>46204</v></c><c r="E3"><v>46204</v></c></row>
            <row r="4"><c r="A4" s="4"><v>0.395833333</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" s="7"><v>1234.5</v></c><c r="D4"><v>20260701</v></c><c r="E4"><v>12</v></c></row>
            </sheetData>
            """).ToBytes();
        var (list, findings) = TableRun.List("a.xlsx", book);
        Assert.Equal(["a.xlsx!整改!C2 GW1069"], findings.Select(finding => $"{finding.Location} {finding.RuleId}"));
        Assert.Equal(
            [
                "{问题: \"0012\", 责任人: \"13812345678\", 完成时间: \"2026-07-01\", 时限: \"2026-07-01 12:00\", 资金: 95.5}",
                "{问题: \"3\", 责任人: \"1200\", 完成时间: \"2026-07-01\", 时限: \"2026-07-01\", 资金: 0.3}",
                "{问题: \"09:30\", 责任人: \"TRUE\", 完成时间: \"2026-07-01\", 时限: \"12\", 资金: 1234.5}",
            ],
            list.Items.Select(TableRun.Shown));
    }

    [Theory]
    [InlineData("46112.999988", "2026-03-31", "2026-03-31 23:59")]
    [InlineData("46112.9999", "2026-03-31", "2026-03-31 23:59")]
    [InlineData("46112.000001", "2026-03-31", "2026-03-31")]
    public void A_time_near_midnight_is_of_its_own_day(string serial, string day, string shown)
    {
        var book = new MadeXlsx { Formats = ["General", "yyyy-mm-dd hh:mm:ss"] }.Sheet("整改", $"""
            <sheetData>{MadeXlsx.Row(1, "问题", "责任人", "完成时间", "整改时限")}<row r="2"><c r="A2" s="1"><v>{serial}</v></c><c r="B2" s="1"><v>{serial}</v></c><c r="C2" s="1"><v>{serial}</v></c><c r="D2" s="1"><v>{serial}</v></c></row></sheetData>
            """).ToBytes();
        var (list, findings) = TableRun.List("a.xlsx", book);
        Assert.Empty(findings);
        Assert.Equal($"[{{问题: \"{shown}\", 责任人: \"{shown}\", 完成时间: \"{day}\", 时限: \"{shown}\"}}]", TableRun.Shown(list));
    }

    [Theory]
    [InlineData("General")]
    [InlineData("[DBNum1][$-804]General")]
    [InlineData("[DBNum2][$-804]General")]
    [InlineData("[DBNum1]General")]
    [InlineData("[Red]General")]
    [InlineData("[$-804]General")]
    [InlineData("GENERAL;[Red]-General")]
    [InlineData("G/通用格式")]
    [InlineData("[DBNum1][$-804]G/通用格式")]
    [InlineData("General\"days\"")]
    [InlineData("0\\d")]
    [InlineData("[]0")]
    public void Letters_of_a_number_format_that_are_none_of_a_day_make_no_day(string format)
    {
        var book = new MadeXlsx { Formats = ["General", format] }.Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "问题", "责任人")}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>12</v></c><c r=\"B2\"><v>1</v></c></row></sheetData>").ToBytes();
        var (list, findings) = TableRun.List("a.xlsx", book);
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"12\", 责任人: \"1\"}]", TableRun.Shown(list));
    }

    [Theory]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "2026-07-01")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy", "2026-07-01")]
    [InlineData("e\"年\"", "2026-07-01")]
    [InlineData("[h]:mm", "46204")]
    public void Letters_of_a_day_make_one(string format, string shown)
    {
        var book = new MadeXlsx { Formats = ["General", format] }.Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, "问题", "责任人")}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46204</v></c><c r=\"B2\"><v>1</v></c></row></sheetData>").ToBytes();
        Assert.Equal(shown, TableRun.List("a.xlsx", book).List.Items[0]["问题"]!.Text);
    }

    [Fact]
    public void A_day_kept_as_a_number_in_text_is_a_day_where_days_may_stand()
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes("问题,责任人,整改时限,完成时间\n46204,林晓,46204,/\n"));
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"46204\", 责任人: \"林晓\", 时限: \"2026-07-01\"}]", TableRun.Shown(list));
    }

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        var book = new MadeXlsx { Counts1904 = true, Formats = ["General", "yyyy-mm-dd"] }.Sheet("整改", $"""
            <sheetData>{MadeXlsx.Row(1, "问题", "责任人", "完成时间")}<row r="2"><c t="inlineStr"><is><t>甲</t></is></c><c t="inlineStr"><is><t>乙</t></is></c><c s="1"><v>44742</v></c></row></sheetData>
            """).ToBytes();
        Assert.Equal("2026-07-01", TableRun.List("a.xlsx", book).List.Items[0]["完成时间"]!.Text);
    }

    [Theory]
    [InlineData("已完成 ", "已完成")]
    [InlineData("已 完成", "已完成")]
    public void A_choice_is_found_in_spite_of_blanks(string text, string choice)
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes($"问题,责任人,状态,是否销号\n甲,林晓,{text},√\n"));
        Assert.Empty(findings);
        Assert.Equal((choice, "true"), (list.Items[0]["状态"]!.Text, list.Items[0]["销号"]!.Text));
    }

    [Fact]
    public void A_dash_is_nothing_where_no_dash_can_stand()
    {
        var (list, findings) = TableRun.List("a.csv", Encoding.UTF8.GetBytes("问题,责任人,完成时间,资金,状态,佐证材料,整改措施\n甲,—,/,-,—,－,—\n"));
        Assert.Empty(findings);
        Assert.Equal("{问题: \"甲\", 责任人: \"—\", 措施: \"—\"}", TableRun.Shown(list.Items[0]));
    }

    [Fact]
    public void A_value_is_text_never_a_formula_or_markup()
    {
        var (list, _) = TableRun.List("a.csv", Encoding.UTF8.GetBytes("问题,责任人\n\"=cmd|'/c calc'!A1\",**{{ 单位 }}**\n"));
        Assert.Equal("{问题: \"=cmd|'/c calc'!A1\", 责任人: \"**{{ 单位 }}**\"}", TableRun.Shown(list.Items[0]));
    }
}
