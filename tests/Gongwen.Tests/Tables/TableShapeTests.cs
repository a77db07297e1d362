using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Tests.Tables;

/// <summary>Which rows hold names, which hold data, and which column fills what.</summary>
public sealed class TableShapeTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16-big")]
    [InlineData("gb18030")]
    public void Text_of_any_encoding_is_read(string encoding)
    {
        const string Text = "反馈问题\t责任人\r\n“值班”制度不落实\t林晓\r\n";
        var bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(Text),
            "utf-8-mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            "utf-16-big" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Text),
        };
        var (list, findings) = TableRun.List("台账.csv", bytes);
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"“值班”制度不落实\", 责任人: \"林晓\"}]", TableRun.Shown(list));
    }

    [Theory]
    [InlineData("反馈问题,责任人\n\"甲,乙\",林晓\n")]
    [InlineData("反馈问题;责任人\n甲,乙;林晓\n")]
    [InlineData("反馈问题\t责任人\n甲,乙\t林晓")]
    [InlineData("sep=|\r\n反馈问题|责任人\r\n甲,乙|林晓\r\n")]
    public void Commas_semicolons_and_tabs_separate(string text)
    {
        var (list, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes(text));
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"甲,乙\", 责任人: \"林晓\"}]", TableRun.Shown(list));
    }

    [Fact]
    public void Quotes_hold_quotes_and_lines()
    {
        var (list, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes("反馈问题,责任人\n\"他说\"\"好\"\"，\r\n第二行\",\"林晓\" \n"));
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"他说\"好\"，\\n第二行\", 责任人: \"林晓\"}]", TableRun.Shown(list));
        Assert.Equal("台账.csv:3:6", list.Items[0]["责任人"]!.Location.ToString());
    }

    [Fact]
    public void Values_know_their_cells()
    {
        var (list, _) = TableRun.List("台账.xlsx", TableFiles.All["台账.xlsx"]);
        var place = list.Items[0]["责任人"]!.Location;
        Assert.Equal(("台账.xlsx!整改!B2", 2, 1, 3, "清单[0].责任人"), (place.ToString(), place.Line, place.Column, place.EndColumn, list.Items[0]["责任人"]!.Path));
    }

    [Theory]
    [InlineData("反馈问题（必填）*,责 任\n人")]
    [InlineData("存在问题,负责人")]
    [InlineData("问题,责任人：")]
    public void Names_are_compared_without_what_says_nothing(string names)
    {
        var book = new MadeXlsx().Sheet("整改", $"<sheetData>{MadeXlsx.Row(1, names.Split(','))}{MadeXlsx.Row(2, "甲", "林晓")}</sheetData>").ToBytes();
        var (list, findings) = TableRun.List("台账.xlsx", book);
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"甲\", 责任人: \"林晓\"}]", TableRun.Shown(list));
    }

    [Fact]
    public void Merged_names_and_merged_cells_are_read()
    {
        var book = new MadeXlsx().Sheet("整改", $"""
            <sheetData>{MadeXlsx.Row(1, "青山县水利局整改台账")}{MadeXlsx.Row(2, "序号", "反馈问题", "责任人", "验收", "")}{MadeXlsx.Row(3, "", "", "", "人员", "日期")}
            {MadeXlsx.Row(4, "1", "甲", "林晓", "周明", "2026.3.1")}{MadeXlsx.Row(5, "", "乙", "", "何静", "")}{MadeXlsx.Row(7, "2", "丙", "陈朗", "", "")}{MadeXlsx.Row(8, "合 计", "3", "", "", "")}</sheetData>
            <mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:E2"/><mergeCell ref="A4:A5"/><mergeCell ref="C4:C5"/><mergeCell ref="E4:E5"/></mergeCells>
            """).ToBytes();
        var (list, findings) = TableRun.List("台账.xlsx", book);
        Assert.Equal(
            [
                "{序号: 1, 问题: \"甲\", 责任人: \"林晓\", 验收: {人员: \"周明\", 日期: \"2026-03-01\"}}",
                "{序号: 1, 问题: \"乙\", 责任人: \"林晓\", 验收: {人员: \"何静\", 日期: \"2026-03-01\"}}",
                "{序号: 2, 问题: \"丙\", 责任人: \"陈朗\"}",
            ],
            list.Items.Select(TableRun.Shown));
        Assert.Equal("台账.xlsx!整改!C4", list.Items[1]["责任人"]!.Location.ToString());
        Assert.Equal(["台账.xlsx!整改!A8 提示 GW1071 第 8 行“合 计”是合计行，没有作为数据", "台账.xlsx!整改!A6 提示 GW1071 第 6 行是空的，没有作为数据"], findings.Select(TableRun.Line));
    }

    [Fact]
    public void What_stands_around_the_data_is_left_out_and_said()
    {
        var (list, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes("临江区商务局台账,,\n序号,反馈问题,责任人\n1,2,3\n1,甲,林晓\n小计,1,\n\n序号,反馈问题,责任人\n2,乙,周明\n注：每季度更新,,\n,,\n"));
        Assert.Equal(2, list.Items.Count);
        Assert.Equal(
            [
                "台账.csv:3:1 提示 GW1071 第 3 行“1”是列号行，没有作为数据",
                "台账.csv:5:1 提示 GW1071 第 5 行“小计”是合计行，没有作为数据",
                "台账.csv:7:1 提示 GW1071 第 7 行“序号”是又一次表头，没有作为数据",
                "台账.csv:9:1 提示 GW1071 第 9 行“注：每季度更新”是表下的说明，没有作为数据",
                "台账.csv 提示 GW1071 第 6 行是空的，没有作为数据",
            ],
            findings.Select(TableRun.Line));
    }

    [Theory]
    [InlineData(", 从行: 3", 2)]
    [InlineData(", 到行: 2", 1)]
    [InlineData(", 从行: 3, 到行: 3", 1)]
    public void A_report_may_say_from_where_to_where(string more, int count)
    {
        var (list, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes("问题,责任人\n甲,一\n乙,二\n丙,三\n"), more);
        Assert.Empty(findings);
        Assert.Equal(count, list.Items.Count);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("整改")]
    [InlineData(" 整改")]
    public void A_sheet_is_named_or_counted(string sheet)
    {
        var (list, findings) = TableRun.List("带说明.xlsx", TableFiles.All["带说明.xlsx"], $", 工作表: \"{sheet}\"");
        Assert.Empty(findings);
        Assert.Single(list.Items);
    }

    [Fact]
    public void The_only_sheet_that_fits_needs_no_name() => Assert.Single(TableRun.List("带说明.xlsx", TableFiles.All["带说明.xlsx"]).List.Items);

    [Fact]
    public void What_is_missing_is_told_at_its_cell()
    {
        var (_, findings) = TableRun.List("台账.xlsx", new MadeXlsx().Texts("整改", "反馈问题,责任人", "甲,林晓", "乙,").ToBytes());
        var finding = Assert.Single(findings);
        Assert.Equal("台账.xlsx!整改!B3 错误 GW2015 “责任人”没有内容 → 填上内容", TableRun.Line(finding));
    }

    [Fact]
    public void Shared_and_rich_texts_are_read_without_reading_aids()
    {
        var book = new MadeXlsx { HasAbsoluteTargets = true, Strings = ["反馈问题", "责任人", "<r><t>值班</t></r><r><rPr><b/></rPr><t>制度</t></r><rPh sb=\"0\" eb=\"2\"><t>zhiban</t></rPh>", "林_x000D_\n晓"] }
            .Sheet("整改", "<dimension ref=\"A1:XFD1048576\"/><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c></row></sheetData>").ToBytes();
        var (list, findings) = TableRun.List("台账.xlsx", book);
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"值班制度\", 责任人: \"林\\n晓\"}]", TableRun.Shown(list));
    }

    [Fact]
    public void A_key_of_the_genre_called_so_is_no_table()
    {
        const string Schema = "type: object\nproperties: { 线索: { type: object, properties: { 来自: { type: string } } } }";
        var (data, findings) = TableRun.Of("线索: { 来自: 群众 }", TableFiles.All, Schema);
        Assert.Empty(findings);
        Assert.Equal("{线索: {来自: \"群众\"}}", TableRun.Shown(data));
    }

    [Fact]
    public void Every_faulty_cell_is_told()
    {
        var (_, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes("问题,责任人,序号,状态\n甲,一,0,整改中\n乙,二,x,完成\n"));
        Assert.Equal(["台账.csv:2:5", "台账.csv:3:5", "台账.csv:3:7"], findings.Select(finding => finding.Location!.ToString()));
        Assert.All(findings, finding => Assert.True(finding is { Severity: Severity.Error, Fix: null }));
    }

    [Fact]
    public void Rows_numbered_beforehand_and_a_foot_of_several_cells_are_no_data()
    {
        var (list, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes("序号,问题,责任人,完成时间\n1,甲,林晓,\n2,,,\n3,,,\n填表人：李宁,,审核人：,周宁\n"));
        Assert.Equal("[{序号: 1, 问题: \"甲\", 责任人: \"林晓\"}]", TableRun.Shown(list));
        Assert.Equal(
            ["台账.csv:5:1 提示 GW1071 第 5 行“填表人：李宁”是表下的说明，没有作为数据", "台账.csv:3:1 提示 GW1071 第 3 行到第 4 行只有序号，没有作为数据"],
            findings.Select(TableRun.Line));
    }

    [Fact]
    public void Semicolons_of_a_title_and_of_cells_part_nothing()
    {
        var (list, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes("台账；a;b;c;d;e\n问题,责任人\n甲;乙;丙,林晓\n"));
        Assert.Equal("[{问题: \"甲;乙;丙\", 责任人: \"林晓\"}]", TableRun.Shown(list));
        Assert.Empty(findings);
    }

    [Fact]
    public void What_a_cell_merged_over_columns_covers_is_not_read()
    {
        var rows = MadeXlsx.Row(1, "问题", "责任人", "整改时限") + MadeXlsx.Row(2, "甲", "林晓", "2026-03-01");
        var (list, findings) = TableRun.List("a.xlsx", new MadeXlsx().Sheet("整改", $"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"B2:C2\"/></mergeCells>").ToBytes());
        Assert.Equal("[{问题: \"甲\", 责任人: \"林晓\"}]", TableRun.Shown(list));
        Assert.Equal("a.xlsx!整改!C2 警告 GW1068 这一格和左边的格合并了，“整改时限”没有内容 → 合并的格只算最左一列的：拆开，每列填自己的内容", TableRun.Line(Assert.Single(findings)));
    }

    [Fact]
    public void A_name_merged_to_the_end_of_the_sheet_is_that_of_its_column()
    {
        var rows = MadeXlsx.Row(1, "青山县整改台账") + MadeXlsx.Row(2, "问题", "责任人", "整改时限") + MadeXlsx.Row(3, "甲", "林晓", "2026-03-01");
        var (list, findings) = TableRun.List("a.xlsx", new MadeXlsx().Sheet("整改", $"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"C2:XFD2\"/></mergeCells>").ToBytes());
        Assert.Empty(findings);
        Assert.Equal("[{问题: \"甲\", 责任人: \"林晓\", 时限: \"2026-03-01\"}]", TableRun.Shown(list));
    }

    [Fact]
    public void What_stands_below_a_name_merged_over_columns_is_told()
    {
        var rows = MadeXlsx.Row(1, "问题", "责任人", "整改时限") + MadeXlsx.Row(2, "甲", "林晓", "2026-03-01", "2026-06-30");
        var (_, findings) = TableRun.List("a.xlsx", new MadeXlsx().Sheet("整改", $"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"C1:Z1\"/></mergeCells>").ToBytes());
        Assert.Equal(["a.xlsx!整改!D1 错误 GW2032 C 列“整改时限” 和 D 列“整改时限” 两列都是“时限” → 给其中一列改名", "a.xlsx!整改!D1 提示 GW2033 没有用到的列：D 列“整改时限”"], findings.Select(TableRun.Line));
    }

    [Theory]
    [InlineData("制表：张宁,,")]
    [InlineData("制表人：张宁,,审核：李静")]
    [InlineData("制表人,张宁,")]
    [InlineData("制表：张宁,,2026年4月")]
    [InlineData("制表人,张宁,2026.4.1")]
    [InlineData("填报人,张宁,审核人：")]
    public void Who_made_the_table_is_no_data(string foot)
    {
        var (list, findings) = TableRun.List("台账.csv", Encoding.UTF8.GetBytes($"问题,责任人,是否销号？\n甲,林晓,是\n{foot}\n"));
        Assert.Equal("[{问题: \"甲\", 责任人: \"林晓\", 销号: true}]", TableRun.Shown(list));
        Assert.Equal($"台账.csv:3:1 提示 GW1071 第 3 行“{foot.Split(',')[0]}”是表下的说明，没有作为数据", TableRun.Line(Assert.Single(findings)));
    }

    [Theory]
    [InlineData("指标,计量单位,实际完成（万元）,完成率（%）\n收入,亿元,12,50\n", "a.csv:2:4 错误 GW2035 这一行的单位是“亿元”，列名“实际完成（万元）”里是别的单位 → 数字是哪个单位，两处就都写哪个单位；不换算")]
    [InlineData("指标,单位,全年目标（万元）,实际完成（万元）\n收入,亿元,8,12\n投资,万元,8,12\n", "a.csv:2:4 错误 GW2035 这一行的单位是“亿元”，列名“全年目标（万元）”“实际完成（万元）”里是别的单位 → 数字是哪个单位，两处就都写哪个单位；不换算")]
    [InlineData("指标,单位,全年目标（万元）,实际完成\n收入,亿元,/,12\n", "")]
    [InlineData("指标,单位,实际完成（万元）\n收入,（万元）,12\n", "")]
    [InlineData("指标,单位,实际完成（万元）\n收入,水利局,12\n", "")]
    [InlineData("指标,单位,实际完成（%）\n收入,亿元,12\n", "")]
    public void The_unit_of_a_row_and_those_of_its_numbers_are_one(string text, string said)
    {
        const string Schema = "type: object\nproperties: { 清单: { type: array, items: { type: object, properties: { 指标: { type: string }, 单位: { title: 计量单位, type: string }, 目标: { title: 全年目标, type: number }, 实际: { title: 实际完成, type: number }, 完成率: { title: 完成率（%）, type: number } } } } }";
        var findings = TableRun.Of("清单: { 来自: a.csv }", new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["a.csv"] = Encoding.UTF8.GetBytes(text) }, Schema).Findings;
        Assert.Equal(said, string.Join('\n', findings.Select(TableRun.Line)));
    }
}
