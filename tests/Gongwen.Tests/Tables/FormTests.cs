using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Writers.Xlsx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Tables;

/// <summary>The Excel form of a genre's lists opens, says what is wanted, and is read back as it was filled in.</summary>
public sealed class FormTests
{
    public static TheoryData<string> Genres => [.. InstalledGenres.Ids.Where(id => Lists(id).Count > 0)];

    [Theory]
    [MemberData(nameof(Genres))]
    public void Schema_of_Office_2019_finds_nothing(string genre)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(FormWriter.Write(Lists(genre))), isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
        Assert.Equal("", string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Genres))]
    public void The_same_lists_give_the_same_bytes(string genre) => Assert.Equal(FormWriter.Write(Lists(genre)), FormWriter.Write(Lists(genre)));

    [Theory]
    [MemberData(nameof(Genres))]
    public void Every_column_leads_back_to_its_key(string genre)
    {
        Assert.All(Lists(genre), list =>
        {
            var names = new TargetNames(list.Columns, [], []);
            var columns = list.Columns.Select((_, index) => FormSheetPart.HeaderOf(list.Columns, index)).Select((name, index) => new HeaderColumn(index + 1, name, [HeaderLabel.Exact(name), HeaderLabel.Bare(name)], 1)).ToList();
            var match = ColumnMatch.Of(columns, names);
            Assert.Equal(Enumerable.Range(1, columns.Count), list.Columns.Select(target => match.Of(target)?.Column ?? 0));
        });
    }

    [Fact]
    public void The_rectification_list_has_one_ledger()
    {
        var list = Assert.Single(Lists("rectification-list"), list => list.IsLedger);
        Assert.Equal(("清单", "清单"), (list.Path, list.Sheet));
        using var book = SpreadsheetDocument.Open(new MemoryStream(FormWriter.Write([list])), isEditable: false);
        var sheet = SheetOf(book, "清单");
        var rules = sheet.GetFirstChild<DataValidations>()!.Elements<DataValidation>().ToDictionary(rule => rule.SequenceOfReferences!.InnerText!.Split(':')[0], StringComparer.Ordinal);
        var column = list.Columns.Select((target, index) => (target.Key, Cell: CellName.Of(index + 1) + "2")).ToDictionary(pair => pair.Key, pair => rules[pair.Cell], StringComparer.Ordinal);
        Assert.Equal(("list", "\"未启动,整改中,已完成,长期坚持\""), (column["状态"].Type!.InnerText, column["状态"].Formula1?.Text));
        Assert.Equal(("date", "只能填日期，例如 2026-07-01"), (column["完成时间"].Type!.InnerText, column["完成时间"].Error!.Value));
        Assert.Equal(("whole", "1", "只能填整数，不小于 1"), (column["序号"].Type!.InnerText, column["序号"].Formula1?.Text, column["序号"].Error!.Value));
        Assert.Equal("必填\n一条一项；几条的，一行一条（Alt+Enter 换行）\n例如：修订党组议事规则，明确每季度首月研究党建工作。", column["整改措施"].Prompt!.Value);
        Assert.Equal(["清单", "填写说明"], book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(one => one.Name!.Value));
        Assert.Equal("'清单'!$1:$1", book.WorkbookPart.Workbook.DefinedNames?.InnerText);
    }

    [Fact]
    public void A_filled_form_is_read_without_a_finding()
    {
        var list = Lists("rectification-list").Single(list => list.IsLedger);
        using var stream = new MemoryStream();
        stream.Write(FormWriter.Write([list]));
        using (var book = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            for (var i = 0; i < list.Columns.Count; i++)
                Fill(SheetOf(book, "清单").Descendants<Cell>().Single(cell => cell.CellReference == CellName.Of(i + 1) + "2"), list.Columns[i]);
            book.Save();
        }

        var report = "文种: 整改清单\n单位: 青山县水利局\n整改事项: 2025年县委巡察反馈问题\n截至日期: 2026-03-31\n清单: { 来自: 台账.xlsx }\n";
        var result = InstalledGenres.Pipeline.Check(new ReportRequest("report.yaml", Encoding.UTF8.GetBytes(report)) { Tables = (_, _, _) => new TableFile("台账.xlsx", stream.ToArray()) });
        Assert.DoesNotContain(result.Findings, finding => finding.Severity > Severity.Note);
        var item = Assert.Single(result.Data!["清单"]!.Items);
        Assert.Equal(list.Columns.Select(target => target.Key), item.Properties.Select(property => property.Key));
        Assert.Equal(("2026-01-20", "[\"议事规则（修订稿）\", \"会议纪要2份\"]", "1"), (item["完成时间"]!.Text, TableRun.Shown(item["佐证材料"]!), item["序号"]!.Text));
    }

    [Fact]
    public void A_choice_of_many_words_stands_in_a_sheet()
    {
        var schema = "type: object\nproperties: { 表: { type: array, items: { type: object, properties: { 单位: { enum: [" + string.Join(", ", Enumerable.Range(1, 60).Select(number => $"第{number}工作专班办公室")) + "] } } } } }";
        var findings = new FindingList();
        var root = Gongwen.Engine.Data.DataReader.Read(Encoding.UTF8.GetBytes(schema), "schema.yaml", Gongwen.Engine.Data.DataLimits.Default, findings)!;
        var lists = FormList.Of(Gongwen.Engine.Schemas.SchemaCompiler.Compile(root, Gongwen.Engine.Schemas.SharedShapes.BuiltIn, findings)!);
        using var book = SpreadsheetDocument.Open(new MemoryStream(FormWriter.Write(lists)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken));
        Assert.Equal("选项!$A$1:$A$60", SheetOf(book, "表").Descendants<DataValidation>().Single().Formula1?.Text);
    }

    // As Excel keeps what is typed.
    private static void Fill(Cell cell, TableTarget target)
    {
        var text = FormValidation.Example(target);
        if (target.Kind == TargetKind.Number)
            cell.CellValue = new CellValue(text);
        else if (target.Kind == TargetKind.Date)
            cell.CellValue = new CellValue(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - new DateOnly(1899, 12, 30).DayNumber);
        else
            (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(text)));
    }

    private static Worksheet SheetOf(SpreadsheetDocument book, string name)
    {
        var sheet = book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(one => one.Name == name);
        return ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet;
    }

    private static IReadOnlyList<FormList> Lists(string genre)
    {
        var findings = new FindingList();
        return FormList.Of(InstalledGenres.Pipeline.Genres.FindFor(Named(genre), findings)!.Schema);
    }

    private static DataNode Named(string genre)
    {
        var place = SourceLocation.OfFile("report.yaml");
        return DataNode.OfObject(place, ("文种", DataNode.OfText(genre, place)));
    }
}
