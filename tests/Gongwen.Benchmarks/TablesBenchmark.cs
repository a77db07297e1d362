using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;

namespace Gongwen.Benchmarks;

/// <summary>A sheet of seven columns read and held against a schema, each size in a process of its own: time and the most memory the process took.</summary>
internal static class TablesBenchmark
{
    private const string Schema = """
        type: object
        properties:
          清单:
            type: array
            items:
              type: object
              required: [反馈问题, 责任人]
              properties:
                序号: { type: integer }
                反馈问题: { $ref: 'gongwen:text' }
                责任人: { $ref: 'gongwen:text' }
                整改时限: { $ref: 'gongwen:date' }
                完成时间: { $ref: 'gongwen:date' }
                进展情况: { $ref: 'gongwen:text' }
                状态: { enum: [整改中, 已完成] }
        """;

    private static readonly int[] Sizes = [25_000, 50_000, 100_000];

    public static int Run()
    {
        foreach (var rows in Sizes)
            Console.Write(ChildProcess.Output(Environment.CurrentDirectory, Environment.ProcessPath!, "tables-own", rows.ToString(CultureInfo.InvariantCulture)));
        return 0;
    }

    /// <summary>Measures this process.</summary>
    public static int MeasureOwn(int rows)
    {
        var bytes = Workbook(rows);
        var findings = new FindingList();
        var schema = SchemaCompiler.Compile(DataReader.Read(Encoding.UTF8.GetBytes(Schema), "schema.yaml", DataLimits.Default, findings)!, SharedShapes.BuiltIn, findings)!;
        var report = DataReader.Read("清单: { 来自: 台账.xlsx }"u8.ToArray(), "report.yaml", DataLimits.Default, findings)!;
        var clock = Stopwatch.StartNew();
        var tables = TableExpander.Run(report, schema, (_, _, _) => new TableFile("台账.xlsx", bytes), findings);
        var read = clock.Elapsed;
        Step2CheckData.Run(tables.Data, schema, draft: false, findings, tables.Explains);
        using var own = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {bytes.Length:N0} bytes: read in {read.TotalSeconds:F2} s, checked in {(clock.Elapsed - read).TotalSeconds:F2} s, at most {own.PeakWorkingSet64 / 1_000_000} MB; {findings.Count} findings"));
        return findings.Count == 0 && tables.Rows == rows ? 0 : 1;
    }

    // As spreadsheets write them: texts shared, days as numbers.
    private static byte[] Workbook(int rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part("xl/workbook.xml", text => text.Write($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"整改\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"));
            Part("xl/_rels/workbook.xml.rels", text => text.Write($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Office}/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"b\" Type=\"{Office}/sharedStrings\" Target=\"strings.xml\"/></Relationships>"));
            Part("xl/strings.xml", text =>
            {
                text.Write($"<sst xmlns=\"{Main}\">");
                foreach (var shared in new[] { "序号", "反馈问题", "责任人", "整改时限", "完成时间", "进展情况", "状态", "林晓", "周明", "何静", "整改中" })
                    text.Write($"<si><t>{shared}</t></si>");
                for (var row = 1; row <= rows; row++)
                    text.Write($"<si><t>第{row}个村供水管网漏损率偏高</t></si><si><t>已更换管网{row}米，漏损率降到{row % 13}%。</t></si>");
                text.Write("</sst>");
            });
            Part("xl/sheet.xml", text =>
            {
                text.Write($"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">{string.Concat(Enumerable.Range(0, 7).Select(column => $"<c r=\"{(char)('A' + column)}1\" t=\"s\"><v>{column}</v></c>"))}</row>");
                for (var row = 1; row <= rows; row++)
                    text.Write($"<row r=\"{row + 1}\"><c r=\"A{row + 1}\"><v>{row}</v></c><c r=\"B{row + 1}\" t=\"s\"><v>{9 + (2 * row)}</v></c><c r=\"C{row + 1}\" t=\"s\"><v>{7 + (row % 3)}</v></c><c r=\"D{row + 1}\"><v>{46204 + (row % 100)}</v></c><c r=\"E{row + 1}\"><v>46111</v></c><c r=\"F{row + 1}\" t=\"s\"><v>{10 + (2 * row)}</v></c><c r=\"G{row + 1}\" t=\"s\"><v>10</v></c></row>");
                text.Write("</sheetData></worksheet>");
            });

            void Part(string name, Action<StreamWriter> write)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
                write(writer);
            }
        }

        return bytes.ToArray();
    }
}
